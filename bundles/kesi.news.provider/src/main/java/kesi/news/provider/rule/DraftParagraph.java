package kesi.news.provider.rule;

import java.util.ArrayList;
import java.util.List;
import kesi.news.api.Join;
import kesi.news.api.Paragraph;
import kesi.news.api.Stretch;
import kesi.news.provider.rule.line.SourceLine;

/** A paragraph while its lines are put together. Used by one thread. */
final class DraftParagraph {
    private final List<SourceLine> pieces = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
    private final StringBuilder raw = new StringBuilder();
    private boolean heading;

    DraftParagraph(SourceLine first) {
        pieces.add(first);
        raw.append(first.text());
    }

    /** Goes on with a line; two Latin words get a blank between them, as the end of the line was one. */
    void join(SourceLine next) {
        String text = next.text();
        String glue = isLatin(raw.charAt(raw.length() - 1)) && isLatin(text.charAt(0)) ? " " : "";
        raw.append(glue);
        joins.add(new Join(raw.length(), last().number(), next.number(), glue));
        pieces.add(next);
        raw.append(text);
    }

    /** Gives up the end of its last line, from a place in that line, and answers it. */
    SourceLine giveUp(int cut) {
        SourceLine last = last();
        String text = last.text();
        int kept = cut;
        while (kept > 0 && SourceLine.isBlank(text.charAt(kept - 1))) {
            kept--;
        }
        pieces.set(pieces.size() - 1, last.part(0, kept));
        raw.setLength(raw.length() - text.length() + kept);
        return last.part(cut, text.length());
    }

    void makeHeading() {
        heading = true;
    }

    boolean isHeading() {
        return heading;
    }

    String text() {
        return raw.toString();
    }

    SourceLine last() {
        return pieces.get(pieces.size() - 1);
    }

    List<Join> joins() {
        return List.copyOf(joins);
    }

    List<Stretch> source() {
        return pieces.stream().map(SourceLine::stretch).toList();
    }

    Paragraph finished(Fullwidth fullwidth) {
        return new Paragraph(text(), fullwidth.display(text()), source(), joins, heading);
    }

    private static boolean isLatin(char character) {
        return character < 0x250 && Character.isLetter(character);
    }
}
