package kesi.report.pdf.layout;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.report.api.block.Block;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Column;
import kesi.report.pdf.file.Tag;

/** Sets tables: rows are taken one by one and are gone once they stand on a page; the head stands on each page. */
final class TableSetter {

    private static final int LOOK_AROUND = 64;

    private final Composition composition;
    private final Task task;

    TableSetter(Composition composition, Task task) {
        this.composition = composition;
        this.task = task;
    }

    void set(Table table) {
        Flow flow = composition.flow();
        Tag tag = composition.document().root().child("Table");
        Grid grid = Grid.of(table.columns(), flow.width(), this::needed);
        caption(table.caption(), tag);
        Tag headGroup = tag.child("THead");
        RowBox head = row(headGroup, table.columns().stream().map(Column::head).toList(), Grid.head(grid));
        flow.keep(head);
        headGroup.close();
        rows(table, tag, grid, head);
        flow.repeat(Optional.empty());
        tag.close();
        flow.space(composition.theme().cell().leading() / 2);
    }

    /** The width of a head's longest word. */
    private double needed(Column column) {
        TextStyle style = composition.theme().head();
        return composition.breaker().widest(composition.typed().pieces(column.head(), style.plain()));
    }

    private void caption(String caption, Tag table) {
        if (caption.isBlank()) {
            return;
        }
        TextStyle style = composition.theme().style(Block.Style.CAPTION);
        Flow flow = composition.flow();
        Tag tag = table.child("Caption");
        List<SetLine> lines = composition.lines(caption, style, flow.width());
        flow.space(style.space().before());
        for (int i = 0; i < lines.size(); i++) {
            flow.keep(lines.get(i).box(tag, i == lines.size() - 1));
        }
        flow.space(style.space().after());
    }

    private void rows(Table table, Tag tag, Grid grid, RowBox head) {
        Tag body = tag.child("TBody");
        Iterator<Table.Row> rows = table.rows();
        double room = composition.flow().height() - composition.flow().keptHeight();
        for (int number = 1; rows.hasNext(); number++) {
            if (number % LOOK_AROUND == 0) {
                task.checkCancelled();
            }
            List<String> cells = checked(rows.next(), table, number);
            for (RowBox part : row(body, cells, grid).parts(room)) {
                composition.flow().place(part);
                composition.flow().repeat(Optional.of(head.repeated()));
            }
        }
        body.close();
    }

    private static List<String> checked(Table.Row row, Table table, int number) {
        List<String> cells = row.texts();
        if (cells.size() != table.columns().size()) {
            throw Problem.failed(Message.of(
                    TableSetter.class,
                    "table.cells",
                    table.caption(),
                    number,
                    cells.size(),
                    table.columns().size()));
        }
        return cells;
    }

    private RowBox row(Tag group, List<String> texts, Grid grid) {
        Tag row = group.child("TR");
        List<RowBox.Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Grid.Place place = grid.places().get(i);
            TextStyle style = grid.isHead()
                    ? composition.theme().head()
                    : composition.theme().cell().align(place.align());
            Tag cell = grid.isHead() ? row.child("TH").attribute("<</O/Table/Scope/Column>>") : row.child("TD");
            cells.add(new RowBox.Cell(cell, composition.lines(texts.get(i), style, place.inner())));
        }
        return RowBox.of(row, cells, grid);
    }
}
