package kesi.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import kesi.core.testing.RecordingTask;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.block.Block;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Style;
import kesi.report.api.block.Chart;
import kesi.report.api.block.NameIndex;
import kesi.report.api.block.Names;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Cell;
import kesi.report.api.block.Table.Column;
import kesi.report.api.block.Table.Kind;
import kesi.report.api.block.Table.Row;
import kesi.report.api.spi.PaperFormat;
import org.junit.jupiter.api.Test;

class OfficeFilesTest {

    private final RecordingTask task = new RecordingTask();

    @Test
    void aWorkbookHasASheetForEachTableAndTheWordsOnTheLast() throws Exception {
        Map<String, String> parts = write(new SheetFormat(), blocks());
        assertThat(parts.get("xl/workbook.xml")).contains("name=\"成绩\"", "name=\"成绩 2\"", "name=\"人次\"", "name=\"文字\"");
        assertThat(parts.get("xl/worksheets/sheet4.xml")).contains("关于&lt;竞赛&gt;", "王伟");
    }

    @Test
    void numbersAreNumbersAndNothingIsEverAFormula() throws Exception {
        String sheet = write(new SheetFormat(), blocks()).get("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<v>98.5</v>", "<v>-3</v>").doesNotContain("<f>");
        assertThat(sheet).contains(">=1+1</t>", ">01</t>", ">1234567890123456</t>");
        assertThat(SheetRows.isNumber("0.1")).isTrue();
        assertThat(SheetRows.isNumber("1e5")).isFalse();
        assertThat(SheetRows.letters(27)).isEqualTo("AB");
    }

    @Test
    void cellsThatCoverSeveralAreMerged() throws Exception {
        String sheet = write(new SheetFormat(), blocks()).get("xl/worksheets/sheet2.xml");
        assertThat(sheet).contains("<mergeCell ref=\"A2:A3\"/>", "<mergeCell ref=\"A4:B4\"/>", "r=\"B3\"");
        String document = write(new WordFormat(), blocks()).get("word/document.xml");
        assertThat(document).contains("<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>", "<w:gridSpan w:val=\"2\"/>");
    }

    @Test
    void aTextDocumentHasHeadingsParagraphsAndTables() throws Exception {
        String document = write(new WordFormat(), blocks()).get("word/document.xml");
        assertThat(document).contains("w:val=\"Title\"", "关于&lt;竞赛&gt;", "w:val=\"Heading1\"", "王伟　李娜", "98.5");
    }

    @Test
    void whatHasNoPlaceIsTold() throws Exception {
        write(new WordFormat(), List.of(new NameIndex("索引", NameIndex.Order.STROKE)));
        assertThat(task.findings()).hasSize(1);
        assertThat(task.findings().get(0).sentence().toString()).contains("docx");
    }

    @Test
    void theSameBlocksGiveTheSameBytes() {
        for (PaperFormat format : List.of(new SheetFormat(), new WordFormat())) {
            assertThat(bytes(format, blocks())).isEqualTo(bytes(format, blocks()));
        }
    }

    @Test
    void charactersThatXmlDoesNotKnowBreakNoFile() throws Exception {
        String document = write(new WordFormat(), List.of(Paragraph.body("a\u0000b\uD800c𬭎")))
                .get("word/document.xml");
        assertThat(document).contains("a\uFFFDb\uFFFDc𬭎");
    }

    private static List<Block> blocks() {
        List<Column> columns = List.of(new Column("编号", 1, Align.LEFT), new Column("分数", 1, Align.RIGHT));
        return List.of(
                Paragraph.of("关于<竞赛>", Style.TITLE),
                new Block.Heading(1, "成绩"),
                Table.of(
                        "成绩",
                        columns,
                        List.of(List.of("01", "98.5"), List.of("=1+1", "-3"), List.of("1234567890123456", ""))
                                .iterator()),
                new Table(
                        "成绩",
                        columns,
                        List.of(
                                        new Row(
                                                List.of(new Cell("甲", 1, 2, Optional.empty()), Cell.of("1")),
                                                Kind.BODY),
                                        new Row(List.of(Cell.of("2")), Kind.BODY),
                                        new Row(List.of(new Cell("合计", 2, 1, Optional.empty())), Kind.SUM))
                                .iterator(),
                        false),
                new Names(List.of("王伟", "李娜")),
                new Chart(
                        "人次",
                        Chart.Kind.BAR,
                        "人次",
                        List.of("甲"),
                        List.of(new Chart.Series("人次", List.of(BigDecimal.TEN))),
                        80));
    }

    private byte[] bytes(PaperFormat format, List<Block> blocks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaperFormat.Open paper = format.open(PaperSetup.of("试", "甲", Theme.PLAIN), out, task);
        blocks.forEach(paper::add);
        paper.finish();
        return out.toByteArray();
    }

    /** Every part by its name; each must be well-formed. */
    private Map<String, String> write(PaperFormat format, List<Block> blocks) throws Exception {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(format, blocks)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                parse(content);
                parts.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
            }
        }
        assertThat(parts).containsKeys("[Content_Types].xml", "_rels/.rels");
        return parts;
    }

    private static void parse(byte[] content) throws Exception {
        try {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
