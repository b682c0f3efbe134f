package kesi.report.pdf.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kesi.core.api.value.Ref;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.Preview;
import kesi.report.api.Sheet;
import kesi.report.api.block.Block;
import kesi.report.api.block.Run;
import kesi.report.api.block.Source;
import kesi.report.pdf.layout.Bound;
import kesi.report.pdf.layout.Printing;
import kesi.report.pdf.layout.Samples;
import kesi.report.pdf.layout.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaintedPagesTest {

    private static final double SCALE = 1.5;
    /** Two renderers differ along the edges of letters; what stood elsewhere would differ a lot more. */
    private static final double TOLERANCE = 3.5;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void pagesPaintedFromTheLayoutLookLikeThoseOfTheFile(Theme theme) throws IOException {
        Preview.Painted painted = paint(theme, new ArrayList<>());
        try (Preview.Painted file = OpenedFile.open(write(theme))) {
            assertThat(painted.sheets()).hasSameSizeAs(file.sheets());
            for (int page : List.of(0, 1, 3, painted.sheets().size() - 1)) {
                assertThat(difference(
                                picture(painted.sheets().get(page)),
                                picture(file.sheets().get(page))))
                        .as("page " + page)
                        .isLessThan(TOLERANCE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void coversFiguresCodesAndFurnitureLookLikeThoseOfTheFile(Theme theme) throws IOException {
        Recorder recorder = new Recorder(new ShapeShelf(), page -> {});
        new Watched().show(theme, Bound::everything, recorder);
        Path written = Files.write(folder.resolve("bound.pdf"), new Printing().print(theme, Bound::everything));
        try (Preview.Painted file = OpenedFile.open(written)) {
            List<Sheet> sheets = recorder.painted().sheets();
            assertThat(sheets).hasSameSizeAs(file.sheets());
            for (int page = 0; page < sheets.size(); page++) {
                assertThat(difference(
                                picture(sheets.get(page)), picture(file.sheets().get(page))))
                        .as("page " + page)
                        .isLessThan(TOLERANCE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theirTextIsThatOfTheFile(Theme theme) throws IOException {
        Preview.Painted painted = paint(theme, new ArrayList<>());
        try (Preview.Painted file = OpenedFile.open(write(theme))) {
            for (int page = 0; page < painted.sheets().size(); page++) {
                assertThat(text(painted.sheets().get(page)))
                        .isEqualTo(text(file.sheets().get(page)));
            }
        }
    }

    @Test
    void pagesAreHandedOverWhileLaterOnesAreMade() {
        List<Sheet> taken = new ArrayList<>();
        Recorder recorder = new Recorder(new ShapeShelf(), taken::add);
        List<Integer> counts = new ArrayList<>();
        new Watched()
                .show(
                        Theme.PLAIN,
                        paper -> {
                            for (int i = 0; i < 3; i++) {
                                paper.add(Block.Paragraph.body("第" + i + "页"));
                                paper.add(new Block.PageBreak());
                                counts.add(taken.size());
                            }
                        },
                        recorder);
        assertThat(counts).containsExactly(1, 2, 3);
        assertThat(text(taken.get(1))).contains("第1页");
    }

    @Test
    void theOutlineLeadsToItsPages() throws IOException {
        Preview.Painted painted = paint(Theme.OFFICIAL, new ArrayList<>());
        try (Preview.Painted file = OpenedFile.open(write(Theme.OFFICIAL))) {
            assertThat(painted.outline()).isNotEmpty();
            assertThat(painted.outline())
                    .usingRecursiveComparison()
                    .withComparatorForType((a, b) -> Math.abs(a - b) <= 0.5 ? 0 : 1, Double.class)
                    .isEqualTo(file.outline());
        }
    }

    @Test
    void theContentsLeadToTheHeadings() {
        Preview.Painted painted = paint(Theme.OFFICIAL, new ArrayList<>());
        assertThat(painted.sheets().stream()
                        .flatMap(sheet -> sheet.spots().stream())
                        .filter(spot -> spot.aim() instanceof Sheet.Aim.Within)
                        .map(spot -> ((Sheet.Aim.Within) spot.aim()).page()))
                .isEqualTo(painted.outline().stream().map(Preview.Heading::page).toList());
    }

    @Test
    void aFigureLeadsToItsSourceOnTheScreenAndInTheFile() throws IOException {
        Source source = new Source(Optional.of(new Ref("news.item", "7k2m9p")), "第3段", "132名选手");
        Consumer<Paper> composing = paper -> paper.add(new Block.Paragraph(
                List.of(Run.plain("共"), Run.plain("132").with(new Run.Mark.Sourced(source)), Run.plain("名选手。")),
                Block.Style.BODY));
        Recorder recorder = new Recorder(new ShapeShelf(), page -> {});
        new Watched().show(Theme.PLAIN, composing, recorder);
        Path written = Files.write(folder.resolve("sourced.pdf"), new Printing().print(Theme.PLAIN, composing));
        try (Preview.Painted file = OpenedFile.open(written)) {
            List<Sheet.Spot> onScreen = recorder.painted().sheets().get(0).spots();
            List<Sheet.Spot> inFile = file.sheets().get(0).spots();
            assertThat(onScreen).singleElement().extracting(Sheet.Spot::aim).isEqualTo(new Sheet.Aim.Origin(source));
            assertThat(inFile).isNotEmpty().allMatch(spot -> spot.aim().equals(new Sheet.Aim.Origin(source)));
            Sheet.Box box = onScreen.get(0).box();
            assertThat(inFile)
                    .allMatch(spot -> box.contains(
                            spot.box().x() + spot.box().width() / 2,
                            spot.box().y() + spot.box().height() / 2));
        }
    }

    @Test
    void aClosedDocumentPaintsNothing() {
        Preview.Painted painted = paint(Theme.PLAIN, new ArrayList<>());
        painted.close();
        assertThat(painted.sheets().get(0).letters()).isEmpty();
        assertThat(difference(
                        picture(painted.sheets().get(0)),
                        picture(painted.sheets().get(1))))
                .isZero();
    }

    private Preview.Painted paint(Theme theme, List<Sheet> taken) {
        Recorder recorder = new Recorder(new ShapeShelf(), taken::add);
        new Watched().show(theme, Samples::everything, recorder);
        return recorder.painted();
    }

    private Path write(Theme theme) throws IOException {
        return Files.write(folder.resolve("file.pdf"), new Printing().print(theme, Samples::everything));
    }

    private static String text(Sheet sheet) {
        return sheet.letters().stream()
                .map(Sheet.Letter::text)
                .collect(Collectors.joining())
                .replace(" ", "");
    }

    private static BufferedImage picture(Sheet sheet) {
        BufferedImage picture = new BufferedImage(
                (int) (sheet.width() * SCALE), (int) (sheet.height() * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.scale(SCALE, SCALE);
        sheet.paint(graphics);
        graphics.dispose();
        return picture;
    }

    /** The mean difference of gray, 0 to 255. */
    private static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += Math.abs((one.getRGB(x, y) >> 8 & 0xFF) - (other.getRGB(x, y) >> 8 & 0xFF));
            }
        }
        return (double) sum / one.getWidth() / one.getHeight();
    }
}
