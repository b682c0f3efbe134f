package kesi.exchange.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kesi.core.api.problem.Problem;
import kesi.exchange.api.Table;
import kesi.exchange.files.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

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

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theDelimiterIsToldByTheHeadLine(String delimiter) {
        Table table = desk.table(
                "a.csv", "号,单位,成绩\n1,甲;乙,95.5\n".replace(",", delimiter).replace("甲;乙", "甲乙"));
        assertThat(table.heads()).containsExactly("号", "单位", "成绩");
        assertThat(table.rows().get(0).cells()).containsExactly("1", "甲乙", "95.5");
    }

    @Test
    void quotedCellsKeepDelimitersLinesAndQuotes() {
        Table table = desk.table("a.csv", "a,b\r\n\"x,\"\"y\"\"\",\"line\nbreak\"\r\nnext,row\r\n");
        assertThat(table.rows().get(0).cells()).containsExactly("x,\"y\"", "line\nbreak");
        assertThat(table.rows().get(1).number()).isEqualTo(4);
    }

    @Test
    void anUnclosedQuoteNamesTheLineWhereItOpened() {
        Problem problem = Desk.problem(() -> desk.table("a.csv", "a,b\n1,2\n3,\"oops\n4,5\n"));
        assertThat(problem.code()).contains("E-CSV-QUOTE");
        assertThat(problem.sentence().in(Locale.CHINESE)).contains("第 3 行");
    }

    @Test
    void textAfterAClosedQuoteIsRefused() {
        assertThat(Desk.code(() -> desk.table("a.csv", "a,b\n\"x\"y,2\n"))).isEqualTo("E-CSV-QUOTE");
    }

    @Test
    void aRowWithAnotherNumberOfCellsNamesRowAndCounts() {
        Problem problem = Desk.problem(() -> desk.table("a.csv", "a,b,c\n1,2,3\n4,5\n"));
        assertThat(problem.code()).contains("E-CSV-COLUMNS");
        assertThat(problem.sentence().in(Locale.CHINESE)).contains("第 3 行", "有 2 列", "有 3 列");
        assertThat(Desk.code(() -> desk.table("b.csv", "a,b\n1,2,3\n"))).isEqualTo("E-CSV-COLUMNS");
    }

    @Test
    void emptyCellsAtTheEndOfARowDoNotCount() {
        assertThat(desk.table("a.csv", "a,b,,\n1,2,,\n3,4,\n".replace("3,4,", "3,4,,"))
                        .heads())
                .containsExactly("a", "b");
    }

    @Test
    void blankRowsAndATitleAboveTheHeadsArePassedOver() {
        Table table = desk.table("a.csv", "\n,,\n成绩表,,\n号,单位,成绩\n\n1,甲,90\n,,\n");
        assertThat(table.firstRow()).isEqualTo(4);
        assertThat(table.heads()).containsExactly("号", "单位", "成绩");
        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(6);
    }

    @Test
    void aTableOfOneColumnHasItsHeadInTheFirstRow() {
        Table table = desk.table("a.csv", "姓名\n张伟\n李娜\n");
        assertThat(table.heads()).containsExactly("姓名");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void twoHeadsTheSameAreRefused() {
        assertThat(Desk.code(() -> desk.table("a.csv", "a,b,a\n1,2,3\n"))).isEqualTo("E-TABLE-HEADS");
    }

    @Test
    void aColumnWithoutAHeadIsNamedAfterItsLetter() {
        assertThat(desk.table("a.csv", "a,,c\n1,2,3\n").heads()).containsExactly("a", "[B]", "c");
    }

    @Test
    void onlyBlankRowsAreNoTable() {
        assertThat(Desk.code(() -> desk.table("a.csv", " , \n,\n"))).isEqualTo("E-TABLE-NO-HEADS");
    }

    @Test
    void cellsThatLookLikeFormulasAreWrittenWithAnApostropheAndReadBackEqual() throws IOException {
        List<String> cells = List.of("=1+1", "+86", "-5", "@x", "\tx", "\rx", "＝1", "'=own", "''", "plain", "95,5");
        Path file = desk.path("out.csv");
        List<String> heads = cells.stream().map(c -> "h" + cells.indexOf(c)).toList();
        desk.tables().writeCsv(file, heads, List.of(cells).iterator());
        String written = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(written)
                .startsWith("\uFEFFh0,")
                .contains("'=1+1,'+86,'-5,'@x")
                .contains("''=own");
        assertThat(desk.tables(file).get(0).rows().get(0).cells()).isEqualTo(cells);
    }

    @Test
    void halfACharacterIsNeverWrittenAsAQuestionMark() {
        Path file = desk.path("out.csv");
        assertThat(Desk.code(() -> desk.tables()
                        .writeCsv(
                                file, List.of("a"), List.of(List.of("x\uD83Dy")).iterator())))
                .isEqualTo("E-WRITE");
        assertThat(file).doesNotExist();
    }

    @Test
    void aWriterThatFailsLeavesWhatWasThere() throws IOException {
        Path file = desk.write("out.csv", "before");
        assertThat(Desk.code(() -> desk.tables()
                        .writeCsv(
                                file, List.of("a"), List.of(List.of("x\uD83D")).iterator())))
                .isEqualTo("E-WRITE");
        assertThat(file).hasContent("before");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
