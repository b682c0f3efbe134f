package kesi.report.ui.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kesi.report.api.Sheet;
import kesi.report.api.Sheet.Box;
import kesi.report.api.Sheet.Letter;

/** The text of a page, to be searched, marked and copied. Immutable. */
final class PageText {

    private final List<Letter> letters;
    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> owners = new ArrayList<>();

    /** Reads the text of a page. */
    PageText(Sheet sheet) {
        letters = sheet.letters();
        for (int i = 0; i < letters.size(); i++) {
            String plain = folded(letters.get(i).text());
            folded.append(plain);
            for (int at = 0; at < plain.length(); at++) {
                owners.add(i);
            }
        }
    }

    int size() {
        return letters.size();
    }

    /** Where a text stands, as ranges of letters; blanks, line ends and case make no difference. */
    List<Range> find(String wanted) {
        String plain = folded(wanted);
        List<Range> found = new ArrayList<>();
        int at = plain.isEmpty() ? -1 : folded.indexOf(plain);
        while (at >= 0) {
            found.add(new Range(owners.get(at), owners.get(at + plain.length() - 1) + 1));
            at = folded.indexOf(plain, at + plain.length());
        }
        return found;
    }

    /**
     * Some letters.
     *
     * @param from the first
     * @param to one past the last
     */
    record Range(int from, int to) {

        /** From one letter to another, in whichever order. */
        static Range between(int one, int other) {
            return new Range(Math.min(one, other), Math.max(one, other) + 1);
        }
    }

    /** The text of a range, a line for each row. */
    String text(Range range) {
        StringBuilder text = new StringBuilder();
        for (int i = range.from(); i < Math.min(range.to(), letters.size()); i++) {
            if (i > range.from()
                    && !isSameRow(letters.get(i - 1).box(), letters.get(i).box())) {
                text.append('\n');
            }
            text.append(letters.get(i).text());
        }
        return text.toString();
    }

    /** The boxes of a range, one for each row, in points of the page. */
    List<Box> boxes(Range range) {
        List<Box> boxes = new ArrayList<>();
        for (int i = range.from(); i < Math.min(range.to(), letters.size()); i++) {
            Box box = letters.get(i).box();
            Box last = boxes.isEmpty() ? null : boxes.get(boxes.size() - 1);
            if (last != null && isSameRow(last, box)) {
                boxes.set(boxes.size() - 1, around(last, box));
            } else {
                boxes.add(box);
            }
        }
        return boxes;
    }

    /** The letter next to a place in points; -1 when the page has none. */
    int nearest(double x, double y) {
        int nearest = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < letters.size(); i++) {
            Box box = letters.get(i).box();
            double aside = Math.max(0, Math.max(box.x() - x, x - box.x() - box.width()));
            double above = Math.max(0, Math.max(box.y() - y, y - box.y() - box.height()));
            double far = aside + 20 * above; // a row to the side is meant rather than one below
            if (far < least) {
                least = far;
                nearest = i;
            }
        }
        return nearest;
    }

    private static boolean isSameRow(Box one, Box other) {
        double middle = other.y() + other.height() / 2;
        boolean level = middle > one.y() && middle < one.y() + one.height();
        return level && other.x() >= one.x() - 1 && other.x() <= one.x() + one.width() + 4 * other.height();
    }

    private static Box around(Box one, Box other) {
        double left = Math.min(one.x(), other.x());
        double top = Math.min(one.y(), other.y());
        double right = Math.max(one.x() + one.width(), other.x() + other.width());
        double bottom = Math.max(one.y() + one.height(), other.y() + other.height());
        return new Box(left, top, right - left, bottom - top);
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && !Character.isSpaceChar(letter))
                .forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
