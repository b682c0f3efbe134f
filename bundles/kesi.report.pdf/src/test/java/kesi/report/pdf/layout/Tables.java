package kesi.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Ref;
import kesi.report.api.Paper;
import kesi.report.api.block.Source;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Cell;
import kesi.report.api.block.Table.Column;
import kesi.report.api.block.Table.Kind;
import kesi.report.api.block.Table.Row;

/** Tables for tests with spans, groups and sums. */
final class Tables {

    private Tables() {}

    static void everything(Paper paper) {
        paper.add(results(4, 3));
        paper.add(ledger(90));
    }

    /** Teams whose cell reaches over their members, in groups with sums, under heads of two levels. */
    static Table results(int groups, int teams) {
        List<Row> rows = new ArrayList<>();
        for (int group = 1; group <= groups; group++) {
            rows.add(new Row(List.of(across("第" + group + "组", 7)), Kind.GROUP));
            for (int team = 1; team <= teams; team++) {
                rows.add(row(down("第" + group + "代表队" + team, 3), "王芳", "91.5", "88", "90", "89.6"));
                rows.add(row("李明", "90", "87.5", "86", "87.9"));
                rows.add(row("阿不都热依木", "85", "80", "79.5", "81.2"));
            }
            rows.add(new Row(
                    List.of(across("小计", 2), Cell.of("266.5"), Cell.of("255.5"), Cell.of("255.5"), across("", 2)),
                    Kind.SUM));
        }
        return new Table(
                "成绩总表",
                List.of(
                        new Column("代表队", 0, Align.LEFT),
                        new Column("姓名", 0, Align.CENTRE),
                        column("理论", "成绩"),
                        column("实操", "成绩"),
                        column("答辩", "成绩"),
                        column("总分", "成绩"),
                        new Column("备注", 2, Align.LEFT)),
                rows.iterator(),
                false);
    }

    /** A ledger whose points are carried over. */
    static Table ledger(int entries) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= entries; i++) {
            Source source = Source.of(new Ref("reading.event", "entry-" + i));
            rows.add(new Row(
                    List.of(
                            Cell.of("2023-11-" + (i % 28 + 1)),
                            Cell.of("读书打卡第" + i + "次"),
                            Cell.of("5", source),
                            Cell.of(i % 10 == 0 ? "20" : "")),
                    Kind.BODY));
        }
        return new Table(
                "积分台账",
                List.of(
                        new Column("日期", 2, Align.CENTRE),
                        new Column("事由", 5, Align.LEFT),
                        new Column("收入", 2, Align.RIGHT, Optional.empty(), true),
                        new Column("支出", 2, Align.RIGHT, Optional.empty(), true)),
                rows.iterator(),
                true);
    }

    static Cell across(String text, int columns) {
        return new Cell(text, columns, 1, Optional.empty());
    }

    static Cell down(String text, int rows) {
        return new Cell(text, 1, rows, Optional.empty());
    }

    private static Column column(String head, String group) {
        return new Column(head, 1, Align.RIGHT, Optional.of(group), false);
    }

    private static Row row(Object... texts) {
        List<Cell> cells = new ArrayList<>();
        for (Object text : texts) {
            cells.add(text instanceof Cell cell ? cell : Cell.of((String) text));
        }
        cells.add(Cell.of(""));
        return new Row(cells, Kind.BODY);
    }
}
