package kesi.report.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import kesi.core.api.problem.Cancelled;
import kesi.core.api.problem.Problem;
import kesi.core.testing.RecordingTask;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Column;
import kesi.report.fonts.BundledTypefaces;
import kesi.report.pdf.text.Marks;
import kesi.report.pdf.type.FaceShelf;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;

class TableSetterTest {

    private static final List<Column> TWO = List.of(new Column("序号", 1, Align.CENTRE), new Column("内容", 4, Align.LEFT));

    private final Printing printing = new Printing();

    @Test
    void theHeadStandsOnEveryPage() {
        byte[] file = printing.print(Theme.PLAIN, paper -> paper.add(Samples.table("成绩表", 120)));
        List<String> pages = Pdf.texts(file);
        assertThat(pages).hasSizeGreaterThan(2).allMatch(page -> page.contains("名次") && page.contains("备注"));
        assertThat(pages.get(0)).contains("成绩表");
        assertThat(pages.get(1)).doesNotContain("成绩表");
    }

    @Test
    void everyRowIsPrintedOnceAndInOrder() {
        byte[] file = printing.print(Theme.PLAIN, paper -> paper.add(table(rows("第%d行", 150))));
        String text = Pdf.solid(file);
        int at = 0;
        for (int row = 1; row <= 150; row++) {
            at = text.indexOf("第" + row + "行", at);
            assertThat(at).as("row %d", row).isPositive();
        }
    }

    @Test
    void longCellsAreWrappedInsideTheirColumn() {
        byte[] file = printing.print(Theme.PLAIN, paper -> paper.add(table(rows(Samples.NEWS, 1))));
        assertThat(Pdf.solid(file)).contains(Samples.NEWS.replace(" ", ""));
        assertThat(printing.pages()).isEqualTo(1);
    }

    @Test
    void aRowIsNotSplitWhenItFitsOnAPage() {
        byte[] file = printing.print(Theme.PLAIN, paper -> paper.add(table(rows("甲\n".repeat(30) + "乙", 3))));
        assertThat(Pdf.texts(file))
                .allSatisfy(page -> assertThat(
                                page.chars().filter(c -> c == '甲').count() % 30)
                        .isZero());
    }

    @Test
    void aRowHigherThanAPageGoesOnOnTheNext() {
        byte[] file = printing.print(Theme.PLAIN, paper -> paper.add(table(rows("甲\n".repeat(100) + "完", 1))));
        assertThat(printing.pages()).isEqualTo(3);
        assertThat(Pdf.solid(file).chars().filter(c -> c == '甲').count()).isEqualTo(100);
        assertThat(Pdf.texts(file).get(2)).contains("完", "序号");
    }

    @Test
    void headsAreTaggedWithTheirScopeAndRepeatedHeadsAreNot() {
        byte[] file = printing.print(Theme.PLAIN, paper -> paper.add(table(rows("甲", 100))));
        List<Integer> counts = Pdf.read(file, document -> {
            PDStructureElement root = (PDStructureElement) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .get(0);
            PDStructureElement table = Pdf.kids(root).get(0);
            List<PDStructureElement> parts = Pdf.kids(table);
            return List.of(Pdf.kids(parts.get(1)).size(), Pdf.kids(parts.get(2)).size());
        });
        assertThat(counts).containsExactly(1, 100);
    }

    @Test
    void noWordOfAHeadIsPartedWhileOtherColumnsHaveRoom() {
        List<Column> columns = List.of(
                new Column("Organisation", 0.2, Align.LEFT),
                new Column("Remark", 0.1, Align.LEFT),
                new Column("内容", 9, Align.LEFT));
        byte[] file = printing.print(
                Theme.PLAIN,
                paper -> paper.add(
                        Table.of("表", columns, List.of(List.of("1", "2", "3")).iterator())));
        assertThat(Pdf.texts(file).get(0)).contains("Organisation", "Remark");
    }

    @Test
    void aRowWithAnotherNumberOfCellsIsNamed() {
        assertThatThrownBy(() -> printing.print(
                        Theme.PLAIN,
                        paper -> paper.add(
                                table(List.of(List.of("1", "甲"), List.of("2")).iterator()))))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.sentence().in(Locale.CHINESE))
                                .contains("第 2 行", "1 个单元格", "2 列"));
    }

    @Test
    void aLongTableStopsWhenItIsCancelled() {
        RecordingTask task = new RecordingTask();
        PrintedPaper paper = new PrintedPaper(
                OutputStream.nullOutputStream(),
                PaperSetup.of("表", "总工会", Theme.PLAIN),
                new FaceShelf(new BundledTypefaces()),
                new PrintedPaper.Making(Marks.read(), Printing.WHEN, task));
        Iterator<List<String>> endless = new Iterator<>() {
            private int rows;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public List<String> next() {
                if (++rows == 500) {
                    task.cancel();
                }
                return List.of("1", "甲");
            }
        };
        assertThatThrownBy(() -> paper.add(table(endless))).isInstanceOf(Cancelled.class);
    }

    private static Table table(Iterator<List<String>> rows) {
        return Table.of("表", TWO, rows);
    }

    private static Iterator<List<String>> rows(String text, int count) {
        return java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(row -> List.of(String.valueOf(row), text.replace("%d", String.valueOf(row))))
                .iterator();
    }

    @Test
    void aCellThatReachesDownStaysOnOnePageWithItsRows() {
        byte[] file = printing.print(Theme.PLAIN, paper -> paper.add(Tables.results(6, 6)));
        assertThat(printing.pages()).isGreaterThan(2);
        assertThat(Pdf.texts(file))
                .allSatisfy(page -> assertThat(count(page, "王芳"))
                        .isEqualTo(count(page, "李明"))
                        .isEqualTo(count(page, "代表队") - 1));
    }

    @Test
    void aGroupsHeadIsNeverLastOnAPageAndASumNeverFirst() {
        for (int teams = 2; teams < 6; teams++) {
            int size = teams;
            byte[] file = printing.print(Theme.PLAIN, paper -> paper.add(Tables.results(12, size)));
            assertThat(Pdf.texts(file)).allSatisfy(page -> {
                List<String> lines =
                        page.lines().filter(line -> !line.isBlank()).toList();
                assertThat(lines.get(lines.size() - 2)).doesNotContain("组");
                assertThat(lines.subList(0, 4)).noneMatch(line -> line.startsWith("小计"));
            });
        }
    }

    @Test
    void headsOfTwoLevelsAreJoinedOverTheirGroup() {
        byte[] file = printing.print(Theme.PLAIN, paper -> paper.add(Tables.results(1, 1)));
        assertThat(Pdf.texts(file).get(0)).containsOnlyOnce("成绩\n").contains("理论", "答辩");
    }

    @Test
    void sumsAreCarriedFromPageToPage() {
        List<String> pages = Pdf.closeTexts(printing.print(Theme.PLAIN, paper -> paper.add(Tables.ledger(90))));
        assertThat(pages).hasSizeGreaterThan(1);
        int rows = count(pages.get(0), "读书打卡");
        assertThat(pages.get(0)).contains("过次页" + 5 * rows + (rows / 10) * 20);
        assertThat(pages.get(1)).contains("承前页" + 5 * rows + (rows / 10) * 20);
        assertThat(pages.get(pages.size() - 1)).doesNotContain("过次页");
    }

    @Test
    void columnsWithoutWeightAreAsWideAsTheirTextWants() {
        List<Column> columns = List.of(new Column("号", 0, Align.CENTRE), new Column("内容", 0, Align.LEFT));
        byte[] file = printing.print(
                Theme.PLAIN,
                paper -> paper.add(Table.of(
                        "",
                        columns,
                        List.of(List.of("1", "这一格的文字要占去大半行的宽度才放得下而不折行")).iterator())));
        assertThat(Pdf.texts(file).get(0)).contains("这一格的文字要占去大半行的宽度才放得下而不折行");
    }

    @Test
    void tenThousandColumnsAreRefusedInASentence() {
        List<Column> columns = java.util.stream.IntStream.range(0, 10_000)
                .mapToObj(i -> new Column("列" + i, 1, Align.LEFT))
                .toList();
        assertThatThrownBy(() -> printing.print(
                        Theme.PLAIN,
                        paper -> paper.add(
                                Table.of("宽表", columns, List.<List<String>>of().iterator()))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("宽表")
                .hasMessageContaining("10000");
    }

    @Test
    void aWordOfAMillionLettersRunsOverPages() {
        byte[] file = printing.print(Theme.PLAIN, paper -> paper.add(table(rows("x".repeat(1_000_000), 1))));
        assertThat(printing.pages()).isGreaterThan(100);
        assertThat(Pdf.texts(file)).hasSize(printing.pages());
    }

    @Test
    void aCellThatReachesOverMoreThanAPageGoesOn() {
        List<Table.Row> rows = new java.util.ArrayList<>();
        rows.add(new Table.Row(List.of(Tables.down("甲".repeat(600), 100), Table.Cell.of("第1行")), Table.Kind.BODY));
        for (int i = 2; i <= 100; i++) {
            rows.add(Table.Row.of(List.of("第" + i + "行")));
        }
        byte[] file = printing.print(Theme.PLAIN, paper -> paper.add(new Table("", TWO, rows.iterator(), false)));
        String text = Pdf.solid(file);
        assertThat(text).contains("第1行", "第100行");
        assertThat(text.chars().filter(c -> c == '甲').count()).isEqualTo(600);
    }

    @Test
    void tablesWithoutColumnsAreRefusedAndSuchWithoutRowsShowTheirHead() {
        assertThatThrownBy(() -> printing.print(
                        Theme.PLAIN,
                        paper -> paper.add(Table.of(
                                "空表", List.of(), List.<List<String>>of().iterator()))))
                .isInstanceOf(Problem.class);
        byte[] file = printing.print(
                Theme.PLAIN,
                paper -> paper.add(Table.of("空表", TWO, List.<List<String>>of().iterator())));
        assertThat(Pdf.texts(file).get(0)).contains("空表", "序号");
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
