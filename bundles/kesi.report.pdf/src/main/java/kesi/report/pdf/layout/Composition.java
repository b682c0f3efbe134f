package kesi.report.pdf.layout;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kesi.report.api.block.Run;
import kesi.report.pdf.file.TaggedDocument;
import kesi.report.pdf.text.Line;
import kesi.report.pdf.text.LineBreaker;
import kesi.report.pdf.text.Piece;
import kesi.report.pdf.text.Typed;

/**
 * What the setters of one document share.
 *
 * @param document the file
 * @param theme its looks
 * @param typed turns text into pieces
 * @param breaker breaks pieces into lines
 * @param flow where boxes go
 * @param language of the document, for the few words that the layout adds itself
 */
public record Composition(
        TaggedDocument document, Theme theme, Typed typed, LineBreaker breaker, Flow flow, Locale language) {

    /** The lines of runs in a style, in a column of that width. */
    public List<SetLine> lines(List<Run> runs, TextStyle style, double width) {
        List<Piece> pieces = typed.pieces(trimmed(runs), style.plain(), style.bold());
        double em = style.size();
        double left = style.sides().left() * em;
        double measure = width - left - style.sides().right() * em;
        double indent = style.indent() * em;
        List<Line> lines = switch (style.align()) {
            case JUSTIFIED -> breaker.justified(pieces, indent, measure);
            case CENTRE -> breaker.balanced(pieces, measure);
            default -> breaker.ragged(pieces, measure);
        };
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new SetLine(
                        lines.get(i), left + offset(style, lines.get(i), measure) + (i == 0 ? indent : 0), style))
                .toList();
    }

    /** The lines of plain text. */
    public List<SetLine> lines(String text, TextStyle style, double width) {
        return lines(List.of(Run.plain(text)), style, width);
    }

    private static double offset(TextStyle style, Line line, double measure) {
        return switch (style.align()) {
            case CENTRE -> Math.max(0, (measure - line.width()) / 2);
            case RIGHT -> Math.max(0, measure - line.width());
            default -> 0;
        };
    }

    /** Runs without white before the first and behind the last character. */
    private static List<Run> trimmed(List<Run> runs) {
        if (runs.size() == 1) {
            Run only = runs.get(0);
            return List.of(only.with(Typed.trimmed(only.text())));
        }
        return runs;
    }
}
