package kesi.deploy.provider.change;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The order of versions: part by part, numbers by their value; 1.10 is later than 1.9. */
public final class Versions {

    /** Earlier ones first. */
    public static final Comparator<String> ORDER = Versions::compare;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern GAP = Pattern.compile("[.\\-_]|(?<=\\d)(?=[A-Za-z])|(?<=[A-Za-z])(?=\\d)");

    private Versions() {}

    private static int compare(String one, String other) {
        List<String> left = parts(one);
        List<String> right = parts(other);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            int order = comparePart(i < left.size() ? left.get(i) : "0", i < right.size() ? right.get(i) : "0");
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static List<String> parts(String version) {
        return Stream.of(GAP.split(version)).toList();
    }

    private static int comparePart(String left, String right) {
        boolean numbers =
                NUMBER.matcher(left).matches() && NUMBER.matcher(right).matches();
        return numbers ? Integer.compare(Integer.parseInt(left), Integer.parseInt(right)) : left.compareTo(right);
    }
}
