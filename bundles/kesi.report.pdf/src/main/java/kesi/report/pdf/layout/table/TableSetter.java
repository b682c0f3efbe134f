package kesi.report.pdf.layout.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.report.api.block.Block;
import kesi.report.api.block.Table;
import kesi.report.pdf.file.Tag;
import kesi.report.pdf.layout.Composition;
import kesi.report.pdf.layout.Drawn;
import kesi.report.pdf.layout.Flow;
import kesi.report.pdf.layout.SetLine;
import kesi.report.pdf.layout.TextStyle;

/** Sets tables: rows are taken one by one and are gone once they stand on a page; the head stands on each page. */
public final class TableSetter {

    private static final int LOOK_AROUND = 64;
    private static final int FIRST = 40;
    private static final double MOST_HEAD = 0.5;

    private final Composition composition;
    private final Task task;

    /** A setter for a document; the task is asked whether somebody cancelled. */
    public TableSetter(Composition composition, Task task) {
        this.composition = composition;
        this.task = task;
    }

    /**
     * Sets a table.
     *
     * @throws Problem with the code E-TABLE when its columns, its head or a row do not fit
     */
    public void set(Table table) {
        Flow flow = composition.flow();
        List<Table.Row> first = new ArrayList<>();
        boolean byContent = table.columns().stream().anyMatch(column -> column.weight() == 0);
        while (byContent && first.size() < FIRST && table.rows().hasNext()) {
            first.add(table.rows().next());
        }
        Grid grid = new Widths(composition, table, first).grid();
        Tag tag = composition.document().root().child("Table");
        caption(table.caption(), tag);
        Band head = head(table, tag, grid);
        flow.keep(head);
        rows(table, new Bands(composition, table, grid, tag, chained(first, table.rows())), head);
        flow.running(Optional.empty());
        tag.close();
        flow.space(composition.theme().cell().leading() / 2);
    }

    private Band head(Table table, Tag tag, Grid grid) {
        Tag group = tag.child("THead");
        Band head = new Heads(composition, table.columns(), grid.head()).band(group);
        group.close();
        if (head.height() > composition.flow().height() * MOST_HEAD) {
            throw Problem.failed("E-TABLE", Message.of(TableSetter.class, "table.head", table.caption()));
        }
        return head;
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

    private void rows(Table table, Bands bands, Band head) {
        Flow flow = composition.flow();
        Carried carried = new Carried(composition, table.columns(), bands.grid(), head.repeated());
        double room = flow.height() - Math.max(flow.keptHeight(), carried.height()) - carried.tail();
        boolean empty = true;
        for (int count = 1; bands.hasNext(); count++) {
            if (count % LOOK_AROUND == 0) {
                task.checkCancelled();
            }
            Bands.Unit unit = bands.next();
            for (Band part : Pages.of(unit.band(), room)) {
                flow.place(part);
                flow.running(Optional.of(carried));
            }
            carried.add(unit.rows());
            empty = false;
        }
        if (empty) {
            flow.place(new Drawn(0, (page, left, top) -> {}));
        }
        bands.close();
    }

    private static Iterator<Table.Row> chained(List<Table.Row> first, Iterator<Table.Row> rest) {
        Iterator<Table.Row> ahead = first.iterator();
        return first.isEmpty()
                ? rest
                : new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return ahead.hasNext() || rest.hasNext();
                    }

                    @Override
                    public Table.Row next() {
                        return ahead.hasNext() ? ahead.next() : rest.next();
                    }
                };
    }
}
