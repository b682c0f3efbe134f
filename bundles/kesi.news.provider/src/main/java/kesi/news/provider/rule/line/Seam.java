package kesi.news.provider.rule.line;

import java.util.List;
import kesi.news.provider.rule.word.WordList;

/**
 * Weighs whether a line without a full stop is the first part of a broken sentence or a heading that stands for itself.
 * A weight above 0 speaks for a broken sentence.
 */
public final class Seam {
    private static final int LONG = 30;
    private static final int SURE = 3;
    private static final int GOOD = 2;
    private static final int SLIGHT = 1;
    private static final int VERY_SURE = 5;
    private static final double LOUD = 0.35;
    private static final double AUDIBLE = 0.2;

    private final LineNature nature;
    private final String ends = marks("ends");
    private final String starts = marks("starts");
    private final String softStarts = marks("soft");

    public Seam(LineNature nature) {
        this.nature = nature;
    }

    /**
     * The weight for a line and what comes after it, on a page whose whole text is given.
     *
     * @param next the next line
     * @param ahead the first sentence after the line: a heading says in short what it says at length
     */
    public int weight(String line, String next, String ahead, String page) {
        int weight = ofLine(line) + ofNext(next) - ofEcho(line, ahead);
        if (crossesWord(line, next, page)) {
            weight += GOOD;
        }
        return cutsUnit(line, next) ? weight + VERY_SURE : weight;
    }

    private static int ofEcho(String line, String ahead) {
        if (LineNature.commas(line) > 0) {
            return 0;
        }
        int echoes = 0;
        for (int i = 0; i + 2 <= line.length(); i++) {
            echoes += ahead.contains(line.substring(i, i + 2)) ? 1 : 0;
        }
        double share = echoes / Math.max(1.0, line.length() - 1.0);
        if (share >= LOUD) {
            return SURE + SLIGHT;
        }
        return share >= AUDIBLE ? GOOD : 0;
    }

    private int ofLine(String line) {
        int weight = 0;
        weight += ends.indexOf(line.charAt(line.length() - 1)) >= 0 ? VERY_SURE : 0;
        weight += LineNature.commas(line) > 0 ? SURE : 0;
        weight += line.indexOf('、') >= 0 ? SLIGHT : 0;
        weight += LineNature.hasOpenQuote(line) ? VERY_SURE : 0;
        weight += line.length() > LONG ? GOOD : 0;
        weight += nature.startsReport(line) ? VERY_SURE : 0;
        weight += nature.startsParagraph(line) && Character.isIdeographic(line.charAt(0)) ? SLIGHT : 0;
        weight -= nature.startsListEntry(line) ? SURE : 0;
        weight -= line.matches(".*\\p{IsHan}[ 　]\\p{IsHan}.*") ? SLIGHT : 0;
        return weight;
    }

    private int ofNext(String next) {
        int weight = 0;
        weight += starts.indexOf(next.charAt(0)) >= 0 ? SURE : 0;
        weight += softStarts.indexOf(next.charAt(0)) >= 0 ? GOOD : 0;
        if (nature.startsReport(next)) {
            weight -= SURE;
        } else if (nature.startsParagraph(next)) {
            weight -= SLIGHT;
        }
        return weight;
    }

    /** Whether the seam lies between two Latin words or inside 总工会. */
    private static boolean cutsUnit(String line, String next) {
        return line.matches(".*[A-Za-z]\\.?") && next.matches("[A-Za-z].*") && line.matches(".*\\p{IsHan}.*")
                || line.endsWith("总") && next.startsWith("工会");
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
