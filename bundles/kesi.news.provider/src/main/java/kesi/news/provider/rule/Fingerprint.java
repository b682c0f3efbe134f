package kesi.news.provider.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How texts recognise each other: a hash, equal for texts that differ in punctuation, width and blanks alone, and
 * a few prints of which nearly equal texts share at least one. Immutable.
 */
public final class Fingerprint {
    private static final int RUN = 5;
    private static final int PRINTS = 8;
    private static final int FIRST_SEED = 0x9E3779B1;

    private final String folded;

    private Fingerprint(String folded) {
        this.folded = folded;
    }

    /** The fingerprint of a text given by its paragraphs. */
    public static Fingerprint of(List<String> paragraphs) {
        String plain = Normalizer.normalize(String.join("", paragraphs), Normalizer.Form.NFKC);
        return new Fingerprint(plain.toLowerCase(Locale.ROOT).replaceAll("[\\p{P}\\p{S}\\s]", ""));
    }

    /** SHA-256 in hex. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The smallest hash of all runs under each of several hash functions; none for a text shorter than two runs. */
    public List<String> prints() {
        Set<String> runs = runs();
        if (runs.size() < RUN) {
            return List.of();
        }
        return IntStream.range(0, PRINTS)
                .mapToObj(seed -> seed + "-" + Integer.toHexString(smallest(runs, seed)))
                .toList();
    }

    /** The share of runs of five characters that both texts have, 0 to 1. */
    public double likeness(Fingerprint other) {
        Set<String> mine = runs();
        Set<String> theirs = other.runs();
        Set<String> both = new HashSet<>(mine);
        both.retainAll(theirs);
        int all = mine.size() + theirs.size() - both.size();
        return all == 0 ? 0 : both.size() / (double) all;
    }

    private Set<String> runs() {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= folded.length(); i++) {
            runs.add(folded.substring(i, i + RUN));
        }
        return runs;
    }

    private static int smallest(Set<String> runs, int seed) {
        return runs.stream()
                .mapToInt(run -> mixed(run.hashCode() + seed * FIRST_SEED))
                .min()
                .orElse(0);
    }

    private static int mixed(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }
}
