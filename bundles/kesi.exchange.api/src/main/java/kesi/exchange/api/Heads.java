package kesi.exchange.api;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares heads of tables as people read them. */
final class Heads {

    private Heads() {}

    static Optional<Integer> find(List<String> heads, List<String> accepted) {
        List<String> folded = heads.stream().map(Heads::fold).toList();
        return accepted.stream()
                .map(Heads::fold)
                .map(folded::indexOf)
                .filter(at -> at >= 0)
                .findFirst();
    }

    private static String fold(String head) {
        return Normalizer.normalize(head, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
