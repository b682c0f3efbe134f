package kesi.report.pdf.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kesi.report.api.PaperSetup.Furniture;
import kesi.report.api.font.Face;
import kesi.report.pdf.file.Colour;
import kesi.report.pdf.file.Ink;
import kesi.report.pdf.file.Leaf;
import kesi.report.pdf.file.PageCanvas;

/** Draws what stands around the text: running heads, page numbers and watermarks. */
final class Furnishings {

    private static final double HEAD_MM = 5;
    private static final double HEAD_RULE_MM = 3.4;
    private static final double RULE = 0.4;
    private static final double WATERMARK_SHARE = 0.6;
    private static final double MOST = 100;
    private static final Colour WATERMARK = new Colour(0.93, 0.93, 0.93);
    private static final double[] PAGE = {1, 0, 0, 1, 0, 0};

    private final Composition composition;
    private final Furniture furniture;

    Furnishings(Composition composition, Furniture furniture) {
        this.composition = composition;
        this.furniture = furniture;
        furniture.watermark().filter(words -> !words.isBlank()).ifPresent(this::watermark);
    }

    /** The number of each page, by the page's object; covers have none. */
    static Map<Integer, Integer> numbers(List<Leaf> leaves, Set<Integer> bare) {
        Map<Integer, Integer> numbers = new HashMap<>();
        leaves.stream()
                .filter(leaf -> !bare.contains(leaf.page()))
                .forEach(leaf -> numbers.put(leaf.page(), numbers.size() + 1));
        return numbers;
    }

    /** Draws heads and feet of all pages, now that it is known how many there are. */
    void draw() {
        List<Leaf> leaves = composition.document().leaves();
        Map<Integer, Integer> numbers = numbers(leaves, composition.flow().bare());
        Optional<Consumer<Ink>> head = furniture
                .head()
                .or(() -> composition.theme().headText())
                .filter(words -> !words.isBlank())
                .map(words ->
                        composition.lines(words, small(), composition.flow().width()))
                .map(lines -> {
                    Optional<Picture> logo = composition.theme().logo().map(this::logo);
                    return ink -> head(ink, lines, logo);
                });
        for (Leaf leaf : leaves) {
            Optional<Integer> number = Optional.ofNullable(numbers.get(leaf.page()));
            composition
                    .document()
                    .furnish(
                            leaf,
                            number.flatMap(some -> head),
                            number.filter(some -> furniture.pages())
                                    .map(some -> new Theme.Folio(
                                            some, numbers.size(), furniture.total(), composition.language()))
                                    .map(folio -> ink -> foot(ink, folio)));
        }
    }

    private TextStyle small() {
        return composition.theme().foot().align(TextStyle.Alignment.LEFT);
    }

    /** The logo as it is drawn on every page. */
    private record Picture(String name, double width, double height) {}

    private Picture logo(Theme.Logo logo) {
        PictureReader.Read read = PictureReader.read(logo.content(), "logo");
        double height = PageShape.mm(logo.heightMm());
        return new Picture(composition.document().picture(read.image()), height * read.width() / read.height(), height);
    }

    private void head(Ink ink, List<SetLine> lines, Optional<Picture> logo) {
        PageShape shape = composition.theme().shape();
        double top = shape.height() - shape.top();
        lines.stream()
                .limit(1)
                .forEach(line -> line.line()
                        .show(
                                ink,
                                shape.left() + (shape.typeWidth() - line.line().width()) / 2,
                                top + PageShape.mm(HEAD_MM)));
        double y = top + PageShape.mm(HEAD_RULE_MM);
        logo.ifPresent(picture -> ink.picture(
                picture.name(), new double[] {picture.width(), 0, 0, picture.height(), shape.left(), y + 2}));
        ink.line(
                Colour.BLACK, RULE, new double[] {shape.left(), y}, new double[] {shape.left() + shape.typeWidth(), y});
    }

    private void foot(Ink ink, Theme.Folio folio) {
        Theme theme = composition.theme();
        Theme.Foot place = theme.footPlace(folio.number());
        double width = composition.flow().width();
        SetLine line = composition.lines(theme.footText(folio), small(), width).get(0);
        double free = width - line.line().width();
        double offset = switch (place.align()) {
            case RIGHT -> free - place.inset();
            case CENTRE -> free / 2;
            default -> place.inset();
        };
        line.line().show(ink, theme.shape().left() + offset, place.baseline());
    }

    /** Words along the page's diagonal, drawn before the text so that they never hide it. */
    private void watermark(String words) {
        PageShape shape = composition.theme().shape();
        double diagonal = Math.hypot(shape.width(), shape.height());
        TextStyle style =
                TextStyle.of(Face.SANS_BOLD, MOST, MOST).colour(WATERMARK).align(TextStyle.Alignment.LEFT);
        double natural = width(words, style);
        TextStyle fitted = style.size(Math.min(MOST, MOST * diagonal * WATERMARK_SHARE / natural));
        double width = width(words, fitted);
        List<SetLine> lines = composition.lines(words, fitted, Double.MAX_VALUE / 4);
        double sin = shape.height() / diagonal;
        double cos = shape.width() / diagonal;
        double[] matrix = {cos, sin, -sin, cos, shape.width() / 2, shape.height() / 2};
        double[] box = {-width, -fitted.size(), width, fitted.size()};
        String name = composition
                .document()
                .shared(
                        box,
                        matrix,
                        ink -> lines.stream()
                                .limit(1)
                                .forEach(line -> line.line().show(ink, -width / 2, -fitted.size() / 3)));
        composition.flow().ground((PageCanvas page) -> page.artifact().picture(name, PAGE));
    }

    private double width(String words, TextStyle style) {
        return composition.lines(words, style, Double.MAX_VALUE / 4).stream()
                .mapToDouble(line -> line.line().width())
                .max()
                .orElse(1);
    }
}
