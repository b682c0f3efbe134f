package kesi.report.pdf.after;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines in which two texts differ, by the longest common sequence of lines. */
final class Differences {

    private static final Pattern FIGURES = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final int MOST_CELLS = 25_000_000;

    private Differences() {}

    /**
     * A place where they differ.
     *
     * @param before the lines of the first that the second lacks
     * @param after the lines of the second in their place
     */
    record Difference(List<String> before, List<String> after) {

        /** Whether the words are the same and figures alone differ. */
        boolean inFigures() {
            return before.size() == after.size()
                    && before.stream()
                            .map(Differences::withoutFigures)
                            .toList()
                            .equals(after.stream()
                                    .map(Differences::withoutFigures)
                                    .toList());
        }

        /** The figures of the first and those of the second. */
        List<List<String>> figures() {
            return List.of(Differences.figures(before), Differences.figures(after));
        }
    }

    /** The differences in their order. */
    static List<Difference> of(List<String> one, List<String> other) {
        int from = 0;
        while (from < one.size() && from < other.size() && one.get(from).equals(other.get(from))) {
            from++;
        }
        int endOne = one.size();
        int endOther = other.size();
        while (endOne > from && endOther > from && one.get(endOne - 1).equals(other.get(endOther - 1))) {
            endOne--;
            endOther--;
        }
        List<String> left = one.subList(from, endOne);
        List<String> right = other.subList(from, endOther);
        if ((long) left.size() * right.size() > MOST_CELLS) {
            return List.of(new Difference(List.copyOf(left), List.copyOf(right)));
        }
        return walk(left, right, lengths(left, right));
    }

    private static int[][] lengths(List<String> one, List<String> other) {
        int[][] lengths = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                lengths[i][j] = one.get(i).equals(other.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private static List<Difference> walk(List<String> one, List<String> other, int[][] lengths) {
        List<Difference> found = new ArrayList<>();
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
                end(found, before, after);
                i++;
                j++;
            } else if (j >= other.size() || i < one.size() && lengths[i + 1][j] >= lengths[i][j + 1]) {
                before.add(one.get(i++));
            } else {
                after.add(other.get(j++));
            }
        }
        end(found, before, after);
        return found;
    }

    private static void end(List<Difference> found, List<String> before, List<String> after) {
        if (!before.isEmpty() || !after.isEmpty()) {
            found.add(new Difference(List.copyOf(before), List.copyOf(after)));
            before.clear();
            after.clear();
        }
    }

    private static String withoutFigures(String line) {
        return FIGURES.matcher(line).replaceAll("#");
    }

    private static List<String> figures(List<String> lines) {
        List<String> figures = new ArrayList<>();
        for (String line : lines) {
            Matcher found = FIGURES.matcher(line);
            while (found.find()) {
                figures.add(found.group());
            }
        }
        return figures;
    }
}
