package kesi.deploy.provider.archive;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Compares versions word by word; numbers as numbers, and a version with a further word that is no number is older. */
public final class Versions {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private Versions() {}

    /** Negative when the first is older. */
    public static int compare(String one, String other) {
        String[] first = one.split("[.\\-_]", -1);
        String[] second = other.split("[.\\-_]", -1);
        for (int i = 0; i < Math.max(first.length, second.length); i++) {
            int order = word(i < first.length ? first[i] : "", i < second.length ? second[i] : "");
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int word(String one, String other) {
        if (isNumber(one) && isNumber(other)) {
            return number(one).compareTo(number(other));
        }
        return isNumber(one) ? 1 : isNumber(other) ? -1 : one.compareTo(other);
    }

    /** A word that is missing counts as zero. */
    private static boolean isNumber(String word) {
        return word.isEmpty() || NUMBER.matcher(word).matches();
    }

    private static BigInteger number(String word) {
        return word.isEmpty() ? BigInteger.ZERO : new BigInteger(word);
    }
}
