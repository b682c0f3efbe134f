package kesi.exchange.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kesi.exchange.api.Table;
import kesi.exchange.files.Desk;
import kesi.exchange.files.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyKindOfCellIsShownAsItWasWritten() {
        Workbook book = new Workbook()
                .strings("<si><t>姓名</t></si><si><r><t>张</t></r><r><t xml:space=\"preserve\">伟 </t></r>"
                        + "<rPh><t>zhang</t></rPh></si>")
                .formats("<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
                        + "<numFmt numFmtId=\"165\" formatCode=\"0.00&quot;mdh&quot;\"/>"
                        + "<numFmt numFmtId=\"166\" formatCode=\"[h]:mm\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
                        + "<xf numFmtId=\"165\"/>"
                        + "<xf numFmtId=\"22\"/><xf numFmtId=\"20\"/><xf numFmtId=\"166\"/></cellXfs>")
                .row("<c t=\"s\"><v>0</v></c>" + "<c t=\"inlineStr\"><is><t>值</t></is></c>")
                .row("<c t=\"s\"><v>1</v></c><c><v>95.5</v></c>")
                .row("<c t=\"str\"><f>A1&amp;B1</f><v>stored</v></c><c><f>0.1+0.2</f><v>0.30000000000000004</v></c>")
                .row("<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c>")
                .row("<c s=\"1\"><v>45211</v></c><c s=\"2\"><v>45211</v></c>")
                .row("<c s=\"3\"><v>45211</v></c><c s=\"4\"><v>45211.75</v></c>")
                .row("<c s=\"5\"><v>0.5</v></c><c s=\"6\"><v>1.5</v></c>")
                .row("<c><v>1.2E+20</v></c><c t=\"d\"><v>2023-10-12</v></c>");
        List<Table.Row> rows = read(book).get(0).rows();
        assertThat(rows)
                .extracting(Table.Row::cells)
                .containsExactly(
                        List.of("张伟 ", "95.5"),
                        List.of("stored", "0.3"),
                        List.of("TRUE", "#N/A"),
                        List.of("2023-10-12", "2023-10-12"),
                        List.of("45211", "2023-10-12T18:00:00"),
                        List.of("12:00:00", "36:00:00"),
                        List.of("120000000000000000000", "2023-10-12"));
    }

    @Test
    void titleRowsBlankRowsAndGapsKeepTheirNumbers() {
        Workbook book = new Workbook()
                .row("<c r=\"A1\" t=\"inlineStr\"><is><t>决赛成绩</t></is></c>")
                .rawRow("<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>号</t></is></c>"
                        + "<c r=\"D3\" t=\"inlineStr\"><is><t>分</t></is></c></row>")
                .rawRow("<row r=\"7\"><c r=\"D7\"><v>1</v></c></row>")
                .rawRow("<row r=\"9\"><c r=\"C9\"><v>2</v></c></row>");
        Table table = read(book).get(0);
        assertThat(table.firstRow()).isEqualTo(3);
        assertThat(table.heads()).containsExactly("[A]", "号", "[C]", "分");
        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(7, 9);
        assertThat(table.rows().get(0).cells()).containsExactly("", "", "", "1");
    }

    @Test
    void theYearsFrom1904AreCountedFromThere() {
        Workbook book = new Workbook()
                .date1904()
                .formats("<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
                .row("<c t=\"inlineStr\"><is><t>日</t></is></c>")
                .row("<c s=\"0\"><v>0</v></c>")
                .row("<c s=\"0\"><v>43749</v></c>");
        assertThat(read(book).get(0).rows())
                .extracting(Table.Row::cells)
                .containsExactly(List.of("1904-01-01"), List.of("2023-10-12"));
    }

    @Test
    void aClaimedSizeWithoutCellsCostsNothing() {
        Workbook book = new Workbook()
                .before("<dimension ref=\"A1:XFD1048576\"/>")
                .row("<c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c>")
                .rawRow("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>");
        assertThat(read(book).get(0).rows()).extracting(Table.Row::number).containsExactly(1_048_576);
    }

    @Test
    void aWorkbookWithoutCellsIsNoTable() {
        assertThat(Desk.code(() -> read(new Workbook()))).isEqualTo("E-TABLE-NO-HEADS");
    }

    @Test
    void whatIsWrittenIsTextAndReadBackEqual() {
        Path file = desk.path("out.xlsx");
        List<String> cells = List.of("=1+1", "007", "95.50", "a\rb\nc\td", "<&>\"", "𬭎", "_x0041_", " blank ");
        List<String> heads = cells.stream().map(c -> "h" + cells.indexOf(c)).toList();
        desk.tables().writeXlsx(file, "成绩", heads, List.of(cells).iterator());
        assertThat(desk.tables(file).get(0).rows().get(0).cells()).isEqualTo(cells);
    }

    @Test
    void aCellThatAWorkbookCannotHoldIsRefused() {
        assertThat(Desk.code(() -> desk.tables()
                        .writeXlsx(
                                desk.path("out.xlsx"),
                                "x",
                                List.of("a"),
                                List.of(List.of("x".repeat(40_000))).iterator())))
                .isEqualTo("E-XLSX-CELL");
        assertThat(desk.path("out.xlsx")).doesNotExist();
    }

    private List<Table> read(Workbook book) {
        return desk.tables(desk.write("in.xlsx", book.bytes()));
    }
}
