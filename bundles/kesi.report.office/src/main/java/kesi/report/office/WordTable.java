package kesi.report.office;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import kesi.core.api.task.Task;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Cell;
import kesi.report.api.block.Table.Column;
import kesi.report.api.block.Table.Kind;
import kesi.report.api.block.Table.Row;

/** Tables of WordprocessingML: repeated heads, spans, alignment; widths are left to Word. */
record WordTable(WordText text, Parts parts, Task task) {

    private static final String BORDER = "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";

    void write(Table table) {
        if (!table.caption().isBlank()) {
            text.styled("Caption", table.caption());
        }
        parts.raw("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>");
        List.of("top", "left", "bottom", "right", "insideH", "insideV")
                .forEach(side -> parts.raw(String.format(Locale.ROOT, BORDER, side)));
        parts.raw("</w:tblBorders></w:tblPr><w:tblGrid>");
        table.columns().forEach(column -> parts.raw("<w:gridCol/>"));
        parts.raw("</w:tblGrid>");
        row(table, new SpanGrid(table.columns().size()), heads(table), true);
        SpanGrid grid = new SpanGrid(table.columns().size());
        for (Iterator<Row> rows = table.rows(); rows.hasNext(); ) {
            task.checkCancelled();
            row(table, grid, rows.next(), false);
        }
        parts.raw("</w:tbl><w:p/>");
    }

    private static Row heads(Table table) {
        return new Row(table.columns().stream().map(Column::head).map(Cell::of).toList(), Kind.BODY);
    }

    private void row(Table table, SpanGrid grid, Row row, boolean head) {
        parts.raw("<w:tr><w:trPr><w:cantSplit/>" + (head ? "<w:tblHeader/>" : "") + "</w:trPr>");
        for (SpanGrid.Place place : grid.next(row)) {
            boolean first = place.cell().isPresent();
            boolean deep = place.cell().filter(cell -> cell.down() > 1).isPresent();
            parts.raw("<w:tc><w:tcPr>");
            if (place.across() > 1) {
                parts.raw("<w:gridSpan w:val=\"" + place.across() + "\"/>");
            }
            if (deep || !first) {
                parts.raw(deep ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
            }
            parts.raw("</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Cell\"/><w:jc w:val=\""
                    + align(
                            head || place.across() > 1
                                    ? Align.CENTRE
                                    : table.columns().get(place.column()).align())
                    + "\"/></w:pPr><w:r>" + (head || row.kind() != Kind.BODY ? "<w:rPr><w:b/></w:rPr>" : "")
                    + "<w:t xml:space=\"preserve\">");
            parts.raw(Parts.text(place.cell().map(Cell::text).orElse("")));
            parts.raw("</w:t></w:r></w:p></w:tc>");
        }
        parts.raw("</w:tr>");
    }

    private static String align(Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
        };
    }
}
