package kesi.report.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import kesi.core.api.problem.Problem;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.block.Block;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Style;
import kesi.report.api.block.Chart;
import kesi.report.api.block.Code;
import kesi.report.api.block.Cover;
import kesi.report.api.block.Gantt;
import kesi.report.api.block.Lineage;
import kesi.report.api.block.NameIndex;
import kesi.report.api.block.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BadInputTest {

    private final Printing printing = new Printing();

    @Test
    void anImageOfThirtyThousandBySideIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] huge = header(30_000, 30_000);
        refused(paper -> paper.add(new Block.Picture(huge, "航拍", 100, Optional.empty())), "航拍", "30000");
    }

    @Test
    void brokenImagesAreRefused() {
        byte[] half = java.util.Arrays.copyOf(Samples.picture("png"), 200);
        refused(paper -> paper.add(new Block.Picture(half, "半张", 100, Optional.empty())), "半张");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void emptyBlocksGiveSensiblePages(Theme theme) {
        byte[] file = printing.print(theme, paper -> {
            paper.add(new Cover("", Optional.empty(), List.of(), ""));
            paper.add(new Names(List.of()));
            paper.add(new Names(List.of("", " ")));
            paper.add(new Gantt("", List.of()));
            paper.add(new Lineage("", List.of()));
            for (Chart.Kind kind : Chart.Kind.values()) {
                paper.add(new Chart("", kind, "", List.of(), List.of(new Chart.Series("", List.of())), 40));
                paper.add(new Chart(
                        "零", kind, "", List.of("甲"), List.of(new Chart.Series("", List.of(BigDecimal.ZERO))), 0));
            }
            paper.add(Paragraph.of("", Style.MASTHEAD));
            paper.add(new NameIndex("索引", NameIndex.Order.STROKE));
        });
        assertThat(Pdf.texts(file)).hasSize(printing.pages()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void hugeBlocksGoOnOverPages(Theme theme) {
        byte[] file = printing.print(theme, paper -> {
            paper.add(new Gantt(
                    "千项",
                    IntStream.range(0, 300)
                            .mapToObj(i -> new Gantt.Bar("工作" + i, LocalDate.EPOCH, LocalDate.EPOCH.plusDays(i)))
                            .toList()));
            paper.add(new Lineage(
                    "千人",
                    IntStream.range(0, 300)
                            .mapToObj(i -> new Lineage.Node(
                                    "n" + i, i == 0 ? Optional.empty() : Optional.of("n" + (i - 1) / 9), "人" + i, ""))
                            .toList()));
            paper.add(new Names(List.of("长".repeat(500), "王芳")));
            paper.add(chart(60));
        });
        String text = Pdf.solid(file);
        assertThat(text).contains("工作299", "人299", "王芳");
    }

    @Test
    void aCodeThatHoldsTooMuchIsRefused() {
        refused(paper -> paper.add(new Code("字".repeat(401), "码", 30, Optional.empty())), "1203", "1200");
        refused(paper -> paper.add(new Code("", "码", 30, Optional.empty())), "0");
    }

    @Test
    void aLineageWithoutAMasterOrWithALoopIsRefused() {
        Lineage.Node loop = new Lineage.Node("a", Optional.of("a"), "甲", "");
        refused(paper -> paper.add(new Lineage("谱", List.of(loop))), "谱", "甲");
    }

    @Test
    void sharesBelowZeroAreRefused() {
        Chart.Series series = new Chart.Series("", List.of(BigDecimal.ONE.negate()));
        refused(
                paper -> paper.add(new Chart("经费", Chart.Kind.SHARE, "元", List.of("甲"), List.of(series), 40)),
                "经费",
                "甲");
    }

    @Test
    void aCertificateWhoseTextDoesNotFitIsRefusedWithItsNumber() {
        refused(paper -> paper.add(Bound.certificate("很长".repeat(2000))), "HZ-2023-0001");
    }

    @Test
    void aCoverThatIsTooFullIsRefused() {
        refused(
                paper -> paper.add(new Cover("汇编", Optional.empty(), java.util.Collections.nCopies(300, "单位"), "")),
                "汇编");
    }

    private static Chart chart(int categories) {
        List<BigDecimal> figures =
                IntStream.range(0, categories).mapToObj(BigDecimal::valueOf).toList();
        return new Chart(
                "多类",
                Chart.Kind.BAR,
                "个",
                IntStream.range(0, categories).mapToObj(i -> "类别" + i).toList(),
                IntStream.range(0, 12)
                        .mapToObj(i -> new Chart.Series("系列" + i, figures))
                        .toList(),
                2000);
    }

    private void refused(Consumer<Paper> composing, String... words) {
        assertThatThrownBy(() -> printing.print(Theme.PLAIN, composing))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll(words);
    }

    /** The beginning of a PNG file of that size. */
    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(chunk);
        data.writeBytes("IHDR");
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(chunk.toByteArray());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        out.writeInt(13);
        out.write(chunk.toByteArray());
        out.writeInt((int) sum.getValue());
        return file.toByteArray();
    }
}
