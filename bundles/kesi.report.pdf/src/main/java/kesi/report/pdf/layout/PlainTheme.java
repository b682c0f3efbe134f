package kesi.report.pdf.layout;

import java.util.Locale;
import kesi.core.api.text.Message;
import kesi.report.api.block.Block;
import kesi.report.api.font.Face;
import kesi.report.pdf.file.Colour;

/** Sans faces and a wide type area, for lists, tables and working papers. */
record PlainTheme(PageShape shape) implements Theme {

    private static final double BODY = 10.5;
    private static final double LEADING = 18;
    private static final double SMALL = 9;
    private static final double SMALL_LEADING = 14;
    private static final double MASTHEAD = 36;
    private static final double FOOT_MM = 14;

    static PlainTheme of(boolean landscape) {
        return new PlainTheme(PageShape.a4(landscape, 25, 20, 20, 25));
    }

    @Override
    public Theme on(PageShape other) {
        return new PlainTheme(other);
    }

    @Override
    public TextStyle style(Block.Style part) {
        TextStyle body = TextStyle.of(Face.SANS, BODY, LEADING).emphasis(Face.SANS_BOLD);
        return switch (part) {
            case TITLE ->
                TextStyle.of(Face.SANS_BOLD, 18, 27)
                        .align(TextStyle.Alignment.CENTRE)
                        .space(0, 8);
            case SUBTITLE ->
                TextStyle.of(Face.SANS, 12, 19)
                        .align(TextStyle.Alignment.CENTRE)
                        .space(0, 6);
            case BODY -> body.indent(2).space(0, 2);
            case FLUSH -> body.space(0, 2);
            case CENTRED -> body.align(TextStyle.Alignment.CENTRE);
            case RIGHT -> body.align(TextStyle.Alignment.RIGHT);
            case QUOTE ->
                TextStyle.of(Face.KAI, BODY, LEADING)
                        .emphasis(Face.SANS_BOLD)
                        .sides(2, 2)
                        .space(4, 4);
            case NOTE -> TextStyle.of(Face.SANS, SMALL, SMALL_LEADING).emphasis(Face.SANS_BOLD);
            case CAPTION ->
                TextStyle.of(Face.SANS, SMALL, SMALL_LEADING)
                        .align(TextStyle.Alignment.CENTRE)
                        .space(6, 4);
            case MASTHEAD ->
                TextStyle.of(Face.SANS_BOLD, MASTHEAD, MASTHEAD * 1.4)
                        .colour(Colour.RED)
                        .align(TextStyle.Alignment.CENTRE);
        };
    }

    @Override
    public TextStyle heading(int level) {
        double size = switch (level) {
            case 1 -> 15;
            case 2 -> 13;
            case 3 -> 11.5;
            default -> BODY;
        };
        return TextStyle.of(Face.SANS_BOLD, size, size * 1.6).space(size, size / 3);
    }

    @Override
    public TextStyle cell() {
        return TextStyle.of(Face.SANS, SMALL, SMALL_LEADING).emphasis(Face.SANS_BOLD);
    }

    @Override
    public TextStyle head() {
        return TextStyle.of(Face.SANS_BOLD, SMALL, SMALL_LEADING).align(TextStyle.Alignment.CENTRE);
    }

    @Override
    public TextStyle foot() {
        return TextStyle.of(Face.SANS, SMALL, SMALL);
    }

    @Override
    public String footText(Folio folio) {
        return folio.totalled()
                ? Message.of(PlainTheme.class, "page.of", folio.number(), folio.pages())
                        .in(folio.language())
                : String.valueOf(folio.number());
    }

    @Override
    public Foot footPlace(int number) {
        return new Foot(PageShape.mm(FOOT_MM), TextStyle.Alignment.CENTRE, 0);
    }

    @Override
    public String remarks(Locale language) {
        return "";
    }
}
