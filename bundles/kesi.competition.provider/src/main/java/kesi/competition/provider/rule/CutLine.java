package kesi.competition.provider.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kesi.competition.api.rule.Cut;

/**
 * Who goes on.
 *
 * @param advanced those who do, in order
 * @param ties those who are equal at the last place, when not all of them fit
 * @param undecided those among them on whom the rules do not decide
 */
record CutLine(List<Scored> advanced, List<Scored> ties, List<Scored> undecided) {

    /**
     * Cuts a ranking.
     *
     * @param ranked in order
     * @param order by which they were ranked
     */
    static CutLine of(Cut cut, List<Scored> ranked, Comparator<Scored> order) {
        if (ranked.size() <= cut.places()) {
            return new CutLine(ranked, List.of(), List.of());
        }
        Scored last = ranked.get(cut.places() - 1);
        List<Scored> above =
                ranked.stream().filter(each -> order.compare(each, last) < 0).toList();
        List<Scored> equal =
                ranked.stream().filter(each -> order.compare(each, last) == 0).toList();
        int free = cut.places() - above.size();
        if (equal.size() == free) {
            return new CutLine(ranked.subList(0, cut.places()), List.of(), List.of());
        }
        return switch (cut.ties()) {
            case ALL_IN -> new CutLine(joined(above, equal), equal, List.of());
            case NONE_IN -> new CutLine(above, equal, List.of());
            case CHAIN -> byChain(cut, above, equal, free);
        };
    }

    private static CutLine byChain(Cut cut, List<Scored> above, List<Scored> equal, int free) {
        Comparator<Scored> chain = TieOrder.chain(cut.chain());
        List<Scored> sorted = equal.stream().sorted(chain).toList();
        Scored last = sorted.get(free - 1);
        Scored next = sorted.get(free);
        if (chain.compare(last, next) != 0) {
            return new CutLine(joined(above, sorted.subList(0, free)), equal, List.of());
        }
        List<Scored> in =
                sorted.stream().filter(each -> chain.compare(each, last) < 0).toList();
        List<Scored> open =
                sorted.stream().filter(each -> chain.compare(each, last) == 0).toList();
        return new CutLine(joined(above, in), equal, open);
    }

    private static List<Scored> joined(List<Scored> a, List<Scored> b) {
        List<Scored> all = new ArrayList<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }
}
