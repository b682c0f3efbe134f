package kesi.report.pdf.layout;

import java.util.Locale;
import kesi.core.api.text.Message;
import kesi.report.api.block.Block;
import kesi.report.api.font.Face;
import kesi.report.pdf.file.Colour;

/**
 * The layout of official documents after GB/T 9704-2012: 22 lines of 28 characters of size 3, song face in place of
 * fangsong, headings in hei and kai, page numbers between dashes on the outer side.
 */
record OfficialTheme(PageShape shape) implements Theme {

    /** Size 3, which is 15.75 points, widened to the 28th part of the line: so every line stands on the grid. */
    private static final double SIZE_3 = 15.793;

    private static final double SIZE_2 = 22;
    private static final double SIZE_4 = 14;
    private static final double SMALL_4 = 12;
    private static final double PITCH = 28.99;
    private static final double FOOT_BELOW_TYPE_MM = 7;
    private static final double DASH_HEIGHT = 0.27;
    private static final double MASTHEAD = 48;

    static OfficialTheme of(boolean landscape) {
        return new OfficialTheme(PageShape.a4(landscape, 37, 28, 26, 35));
    }

    @Override
    public Theme on(PageShape other) {
        return new OfficialTheme(other);
    }

    @Override
    public TextStyle style(Block.Style part) {
        TextStyle body = TextStyle.of(Face.SONG, SIZE_3, PITCH).emphasis(Face.SANS);
        TextStyle small = TextStyle.of(Face.SONG, SMALL_4, 20).emphasis(Face.SANS);
        return switch (part) {
            case TITLE ->
                TextStyle.of(Face.SONG, SIZE_2, PITCH * 1.2)
                        .heavy()
                        .align(TextStyle.Alignment.CENTRE)
                        .space(PITCH / 2, PITCH / 2);
            case SUBTITLE -> TextStyle.of(Face.KAI, SIZE_3, PITCH).align(TextStyle.Alignment.CENTRE);
            case BODY -> body.indent(2);
            case FLUSH -> body;
            case CENTRED -> body.align(TextStyle.Alignment.CENTRE);
            case RIGHT -> body.align(TextStyle.Alignment.RIGHT).sides(0, 2);
            case QUOTE ->
                TextStyle.of(Face.KAI, SIZE_3, PITCH).emphasis(Face.SANS).sides(2, 2);
            case NOTE -> small.space(0, 2);
            case CAPTION ->
                TextStyle.of(Face.KAI, SMALL_4, 20)
                        .align(TextStyle.Alignment.CENTRE)
                        .space(4, 4);
            case MASTHEAD ->
                TextStyle.of(Face.SONG, MASTHEAD, MASTHEAD * 1.5)
                        .heavy()
                        .colour(Colour.RED)
                        .align(TextStyle.Alignment.CENTRE);
        };
    }

    @Override
    public TextStyle heading(int level) {
        TextStyle style = switch (level) {
            case 1 -> TextStyle.of(Face.SANS, SIZE_3, PITCH);
            case 2 -> TextStyle.of(Face.KAI, SIZE_3, PITCH);
            case 3 -> TextStyle.of(Face.SONG, SIZE_3, PITCH).heavy();
            default -> TextStyle.of(Face.SONG, SIZE_3, PITCH);
        };
        return style.indent(2);
    }

    @Override
    public TextStyle cell() {
        return TextStyle.of(Face.SONG, SMALL_4, 18).emphasis(Face.SANS);
    }

    @Override
    public TextStyle head() {
        return TextStyle.of(Face.SANS, SMALL_4, 18).align(TextStyle.Alignment.CENTRE);
    }

    @Override
    public TextStyle foot() {
        return TextStyle.of(Face.SONG, SIZE_4, SIZE_4);
    }

    @Override
    public String footText(Folio folio) {
        return "— " + folio.number() + " —";
    }

    @Override
    public Foot footPlace(int number) {
        double baseline = shape.bottom() - PageShape.mm(FOOT_BELOW_TYPE_MM) - DASH_HEIGHT * SIZE_4;
        TextStyle.Alignment side = number % 2 == 1 ? TextStyle.Alignment.RIGHT : TextStyle.Alignment.LEFT;
        return new Foot(baseline, side, SIZE_4);
    }

    @Override
    public String remarks(Locale language) {
        return Message.of(OfficialTheme.class, "theme.official.remark").in(language);
    }
}
