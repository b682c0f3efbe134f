package kesi.report.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.block.Appendix;
import kesi.report.api.block.Block;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Style;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The layout of official documents after GB/T 9704-2012, read back out of the file by another library. */
class OfficialLayoutTest {

    private static final double MM = 72 / 25.4;
    private static final Offset<Double> ONE_MM = Offset.offset(MM);
    private static final Offset<Double> TENTH_MM = Offset.offset(MM / 10);
    private static final double ADVANCE = 156 * MM / 28;
    private static final double PITCH = 28.99;
    private static final double SIZE_3 = 15.75;

    private static List<Seen> seen = List.of();

    /** A character as it stands on its page, in points from the upper left corner. */
    private record Seen(int page, String text, double x, double y, double size, String font) {

        private boolean isBody() {
            return Math.abs(size - SIZE_3) < 0.05;
        }
    }

    @BeforeAll
    static void print() {
        byte[] file = new Printing().print(Theme.OFFICIAL, paper -> {
            paper.add(Paragraph.of("关于举办湖州市职工缂丝技艺竞赛暨非物质文化遗产进校园活动的通知", Style.TITLE));
            paper.add(new Block.Heading(1, "一、总则"));
            paper.add(new Block.Heading(2, "（一）目的"));
            paper.add(new Block.Heading(3, "1.内容"));
            paper.add(new Block.PageBreak());
            for (int i = 0; i < 3; i++) {
                paper.add(Paragraph.of("国".repeat(28 * 22), Style.FLUSH));
            }
            paper.add(Paragraph.of("湖州市总工会", Style.RIGHT));
            paper.add(Paragraph.of("2023年11月5日", Style.RIGHT));
            paper.add(new Appendix("评分细则"));
            paper.add(Paragraph.body("细则如下。"));
        });
        seen = characters(file);
    }

    @Test
    void aFullPageHasTwentyTwoLinesOfTwentyEightCharacters() {
        List<Seen> page = body(2);
        assertThat(page).hasSize(22 * 28);
        assertThat(page.stream().mapToDouble(Seen::y).distinct().count()).isEqualTo(22);
    }

    @Test
    void charactersStandOnTheGrid() {
        List<Seen> page = body(2);
        double left = 28 * MM;
        double first = page.get(0).y();
        for (int i = 0; i < page.size(); i++) {
            assertThat(page.get(i).x()).isEqualTo(left + i % 28 * ADVANCE, TENTH_MM);
            assertThat(page.get(i).y()).isEqualTo(first + i / 28 * PITCH, TENTH_MM);
        }
    }

    @Test
    void theTypeAreaKeepsItsMargins() {
        List<Seen> page = body(2);
        Seen first = page.get(0);
        Seen last = page.get(page.size() - 1);
        double half = (PITCH - SIZE_3) / 2;
        assertThat(first.x()).isEqualTo(28 * MM, ONE_MM);
        assertThat(last.x() + last.size()).isEqualTo((210 - 26) * MM, ONE_MM);
        assertThat(first.y() - 0.88 * first.size() - half).isEqualTo(37 * MM, ONE_MM);
        assertThat(last.y() + 0.12 * last.size() + half).isEqualTo((297 - 35) * MM, ONE_MM);
    }

    @Test
    void pageNumbersStandOutsideWithADashOnEachSide() {
        List<Seen> odd = foot(3);
        List<Seen> even = foot(2);
        assertThat(text(odd)).isEqualTo("—3—");
        assertThat(text(even)).isEqualTo("—2—");
        assertThat(even.get(0).x()).isEqualTo(28 * MM + 14, ONE_MM);
        Seen last = odd.get(odd.size() - 1);
        assertThat(last.x() + 14).isEqualTo((210 - 26) * MM - 14, ONE_MM);
        assertThat(odd.get(0).size()).isEqualTo(14);
        double dash = odd.get(0).y() - 0.27 * 14;
        assertThat(dash).isEqualTo((297 - 35 + 7) * MM, ONE_MM);
    }

    @Test
    void theTitleIsOfSizeTwoCentredAndLongestInTheMiddleOrEven() {
        List<Seen> title =
                seen.stream().filter(one -> one.page() == 1 && one.size() == 22).toList();
        List<Double> lines = title.stream().map(Seen::y).distinct().toList();
        assertThat(lines).hasSize(2);
        for (double y : lines) {
            List<Seen> line = title.stream().filter(one -> one.y() == y).toList();
            double right = line.get(line.size() - 1).x() + 22;
            assertThat(line.get(0).x() - 28 * MM).isEqualTo((210 - 26) * MM - right, ONE_MM);
            assertThat(line).hasSizeBetween(10, 20);
        }
    }

    @Test
    void headingsHaveTheirFacesAndTwoBlanks() {
        assertThat(find("一").font()).contains("Sans");
        assertThat(find("（").font()).contains("WenKai");
        assertThat(find("1").font()).contains("Serif");
        assertThat(find("一").x()).isEqualTo(28 * MM + 2 * ADVANCE, ONE_MM);
        assertThat(List.of(find("一").size(), find("（").size(), find("1").size()))
                .allMatch(size -> Math.abs(size - SIZE_3) < 0.05);
    }

    @Test
    void anAppendixBeginsAtTheEdgeOfItsFirstLineAndItsTitleStandsOnTheThird() {
        List<Seen> page = seen.stream().filter(one -> one.page() == 6).toList();
        Seen mark = page.get(0);
        assertThat(text(page.subList(0, 3))).isEqualTo("附件1");
        assertThat(mark.x()).isEqualTo(28 * MM, ONE_MM);
        assertThat(mark.font()).contains("Sans");
        Seen title =
                page.stream().filter(one -> one.text().equals("评")).findFirst().orElseThrow();
        assertThat(title.size()).isEqualTo(22);
        assertThat(title.y() - mark.y()).isBetween(2 * PITCH - 4, 3 * PITCH);
    }

    @Test
    void signatureAndDateKeepTwoBlanksFromTheRightEdge() {
        List<Seen> lines = seen.stream()
                .filter(one -> one.page() == 5 && one.isBody() && !one.text().equals("国"))
                .toList();
        assertThat(text(lines)).isEqualTo("湖州市总工会2023年11月5日");
        for (String end : List.of("会", "日")) {
            Seen last = lines.stream()
                    .filter(one -> one.text().equals(end))
                    .reduce((one, other) -> other)
                    .orElseThrow();
            assertThat(last.x() + last.size()).isEqualTo((210 - 26) * MM - 2 * SIZE_3, ONE_MM);
        }
    }

    @Test
    void theTextOfANoteHangsBehindItsNumber() {
        byte[] file = new Printing().print(Theme.OFFICIAL, paper -> paper.add(new Block.Note(1, "注".repeat(60))));
        List<Seen> note =
                characters(file).stream().filter(one -> one.text().equals("注")).toList();
        List<Double> starts = note.stream()
                .filter(one -> note.stream().noneMatch(other -> other.y() == one.y() && other.x() < one.x()))
                .map(Seen::x)
                .toList();
        assertThat(starts).hasSize(2);
        assertThat(starts.get(0)).isEqualTo(starts.get(1), Offset.offset(3.0));
        assertThat(starts.get(1)).isGreaterThan(28 * MM + 10);
    }

    private static List<Seen> body(int page) {
        return seen.stream()
                .filter(one -> one.page() == page && one.text().equals("国"))
                .toList();
    }

    private static List<Seen> foot(int page) {
        return seen.stream()
                .filter(one -> one.page() == page && one.y() > (297 - 35) * MM + 5)
                .filter(one -> !one.text().isBlank())
                .toList();
    }

    private static Seen find(String text) {
        Optional<Seen> found = seen.stream()
                .filter(one -> one.page() == 1 && one.isBody() && one.text().equals(text))
                .findFirst();
        return found.orElseThrow();
    }

    private static String text(List<Seen> characters) {
        StringBuilder text = new StringBuilder();
        characters.stream().map(Seen::text).filter(one -> !one.isBlank()).forEach(text::append);
        return text.toString();
    }

    private static List<Seen> characters(byte[] file) {
        List<Seen> characters = new ArrayList<>();
        Pdf.read(file, document -> {
            try {
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition at) {
                        characters.add(new Seen(
                                getCurrentPageNo(),
                                at.getUnicode(),
                                at.getXDirAdj(),
                                at.getYDirAdj(),
                                Math.round(at.getFontSize() * 100) / 100.0,
                                at.getFont().getName()));
                    }
                };
                return stripper.getText(document);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        return characters;
    }
}
