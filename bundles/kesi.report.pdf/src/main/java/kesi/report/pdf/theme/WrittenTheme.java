package kesi.report.pdf.theme;

import java.util.Locale;
import java.util.Optional;
import kesi.report.api.block.Block;
import kesi.report.api.font.Face;
import kesi.report.pdf.layout.PageShape;
import kesi.report.pdf.layout.TextStyle;
import kesi.report.pdf.layout.Theme;

/**
 * A theme that a department wrote.
 *
 * @param text what it changes
 * @param base the theme that it extends, with its own margins
 */
record WrittenTheme(ThemeText text, Theme base) implements Theme {

    /** The theme over another. */
    static WrittenTheme over(Theme base, ThemeText text) {
        PageShape old = base.shape();
        PageShape shape = new PageShape(
                old.width(),
                old.height(),
                margin(text, "top", old.top()),
                margin(text, "left", old.left()),
                margin(text, "right", old.right()),
                margin(text, "bottom", old.bottom()));
        return new WrittenTheme(text, base.on(shape));
    }

    private static double margin(ThemeText text, String side, double old) {
        return text.margins().containsKey(side) ? PageShape.mm(text.margins().getOrDefault(side, 0.0)) : old;
    }

    @Override
    public Theme on(PageShape shape) {
        return new WrittenTheme(text, base.on(shape));
    }

    @Override
    public PageShape shape() {
        return base.shape();
    }

    @Override
    public TextStyle style(Block.Style part) {
        return changed(part.name().toLowerCase(Locale.ROOT), base.style(part));
    }

    @Override
    public TextStyle heading(int level) {
        return changed("heading" + level, base.heading(level));
    }

    @Override
    public TextStyle cell() {
        return changed("cell", base.cell());
    }

    @Override
    public TextStyle head() {
        return changed("tablehead", base.head());
    }

    @Override
    public TextStyle foot() {
        return changed("foot", base.foot());
    }

    @Override
    public String footText(Folio folio) {
        return text.foot()
                .map(words -> words.replace("{number}", String.valueOf(folio.number()))
                        .replace("{total}", String.valueOf(folio.pages())))
                .orElseGet(() -> base.footText(folio));
    }

    @Override
    public Foot footPlace(int number) {
        Foot place = base.footPlace(number);
        return text.footAlign()
                .map(align -> new Foot(place.baseline(), align, 0))
                .orElse(place);
    }

    @Override
    public Optional<String> headText() {
        return text.head().or(base::headText);
    }

    @Override
    public Optional<Logo> logo() {
        return text.logo()
                .map(logo -> new Logo(logo.content(), logo.heightMm()))
                .or(base::logo);
    }

    @Override
    public String remarks(Locale language) {
        return base.remarks(language);
    }

    private TextStyle changed(String part, TextStyle style) {
        ThemeText.Style change = text.styles().get(part);
        return change == null ? style : changed(change, style);
    }

    private static TextStyle changed(ThemeText.Style change, TextStyle old) {
        Face face = change.face().orElse(old.plain().face());
        double size = change.size().orElse(old.size());
        double leading = change.leading().orElse(old.leading() * size / old.size());
        TextStyle style = TextStyle.of(face, size, leading)
                .colour(change.colour().orElse(old.plain().pen().colour()))
                .indent(change.indent().orElse(old.indent()))
                .sides(old.sides().left(), old.sides().right())
                .align(change.align().orElse(old.align()))
                .space(
                        change.before().orElse(old.space().before()),
                        change.after().orElse(old.space().after()));
        boolean heavy = change.bold().orElse(old.plain().pen().heavy());
        return heavy ? style.heavy() : style.emphasis(old.bold().face());
    }
}
