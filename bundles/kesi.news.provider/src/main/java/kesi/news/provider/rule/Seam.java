package kesi.news.provider.rule;

import java.util.List;

/**
 * Weighs whether a line without a full stop is the first part of a broken sentence or a heading that stands for itself.
 * A weight above 0 speaks for a broken sentence.
 */
final class Seam {
    private static final int LONG = 30;
    private static final int SURE = 3;
    private static final int GOOD = 2;
    private static final int SLIGHT = 1;
    private static final int VERY_SURE = 5;

    private final LineNature nature;
    private final String ends = marks("ends");
    private final String starts = marks("starts");

    Seam(LineNature nature) {
        this.nature = nature;
    }

    /** The weight for a line and the line after it, on a page whose whole text is given. */
    int weight(String line, String next, String page) {
        int weight = ofLine(line) + ofNext(next);
        if (crossesWord(line, next, page)) {
            weight += GOOD;
        }
        return weight;
    }

    private int ofLine(String line) {
        int weight = 0;
        weight += ends.indexOf(line.charAt(line.length() - 1)) >= 0 ? SURE : 0;
        weight += LineNature.commas(line) > 0 ? SURE : 0;
        weight += line.indexOf('、') >= 0 ? SLIGHT : 0;
        weight += LineNature.hasOpenQuote(line) ? VERY_SURE : 0;
        weight += line.length() > LONG ? GOOD : 0;
        weight += nature.startsReport(line) ? VERY_SURE : 0;
        weight -= nature.startsListEntry(line) ? SURE : 0;
        weight -= line.matches(".*\\p{IsHan}[ 　]\\p{IsHan}.*") ? SLIGHT : 0;
        return weight;
    }

    private int ofNext(String next) {
        int weight = 0;
        weight += starts.indexOf(next.charAt(0)) >= 0 ? SURE : 0;
        if (nature.startsReport(next)) {
            weight -= SURE;
        } else if (nature.startsParagraph(next)) {
            weight -= SLIGHT;
        }
        return weight;
    }

    /** Whether the two characters at the seam stand side by side elsewhere on the page: then it may well cut a word. */
    private static boolean crossesWord(String line, String next, String page) {
        String pair = line.substring(line.length() - 1) + next.charAt(0);
        return page.contains(pair);
    }

    private static String marks(String row) {
        List<String> words = WordList.words("seams", row);
        return String.join("", words);
    }
}
