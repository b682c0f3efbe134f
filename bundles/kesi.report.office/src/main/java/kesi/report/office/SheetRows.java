package kesi.report.office;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Cell;
import kesi.report.api.block.Table.Column;
import kesi.report.api.block.Table.Kind;
import kesi.report.api.block.Table.Row;

/**
 * The rows of one sheet. Decimal numbers that a spreadsheet can hold exactly are numbers; everything else is text of
 * its own kind, so that nothing that begins like a formula ever is one.
 */
final class SheetRows {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** 1 text, 2 bold text, 3 number. */
    static final String STYLES =
            "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"2\"><font/><font><b/></font></fonts>"
                    + "<fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
                    + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"5\"><xf xfId=\"0\"/>"
                    + "<xf numFmtId=\"49\" xfId=\"0\" applyNumberFormat=\"1\"/>"
                    + "<xf numFmtId=\"49\" fontId=\"1\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>"
                    + "<xf xfId=\"0\"/><xf fontId=\"1\" xfId=\"0\" applyFont=\"1\"/></cellXfs></styleSheet>";

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,14})?");
    private static final int EXACT_DIGITS = 15;
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_CELL = 32_767;

    private final Parts parts;
    private final Task task;
    private final List<String> merged = new ArrayList<>();
    private int count;

    SheetRows(Parts parts, Task task) {
        this.parts = parts;
        this.task = task;
    }

    void write(Table table) {
        if (table.columns().size() > MOST_COLUMNS) {
            throw Problem.failed(Message.of(SheetRows.class, "columns", table.caption(), MOST_COLUMNS));
        }
        SpanGrid grid = new SpanGrid(table.columns().size());
        parts.raw("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        row(
                grid,
                new Row(table.columns().stream().map(Column::head).map(Cell::of).toList(), Kind.BODY),
                true);
        for (Iterator<Row> rows = table.rows(); rows.hasNext(); ) {
            task.checkCancelled();
            Row row = rows.next();
            row(grid, row, row.kind() != Kind.BODY);
        }
        parts.raw("</sheetData>");
        if (!merged.isEmpty()) {
            parts.raw("<mergeCells count=\"" + merged.size() + "\">");
            merged.forEach(range -> parts.raw("<mergeCell ref=\"" + range + "\"/>"));
            parts.raw("</mergeCells>");
        }
        parts.raw("</worksheet>");
    }

    private void row(SpanGrid grid, Row row, boolean bold) {
        count++;
        if (count > MOST_ROWS) {
            throw Problem.failed(Message.of(SheetRows.class, "rows", MOST_ROWS));
        }
        parts.raw("<row r=\"" + count + "\">");
        for (SpanGrid.Place place : grid.next(row)) {
            place.cell().ifPresent(cell -> cell(place, cell, bold));
        }
        parts.raw("</row>");
    }

    private void cell(SpanGrid.Place place, Cell cell, boolean bold) {
        String at = letters(place.column()) + count;
        if (place.across() > 1 || cell.down() > 1) {
            merged.add(at + ":" + letters(place.column() + place.across() - 1) + (count + cell.down() - 1));
        }
        String text = cell.text();
        if (text.length() > LONGEST_CELL) {
            throw Problem.failed(Message.of(SheetRows.class, "cell", count, LONGEST_CELL));
        }
        if (isNumber(text)) {
            parts.raw("<c r=\"" + at + "\" s=\"" + (bold ? 4 : 3) + "\"><v>" + text + "</v></c>");
        } else if (!text.isEmpty()) {
            parts.raw("<c r=\"" + at + "\" s=\"" + (bold ? 2 : 1) + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .raw(Parts.text(text))
                    .raw("</t></is></c>");
        }
    }

    /** Numbers with leading zeros are names (01); of more than fifteen digits a spreadsheet loses some. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches()
                && text.chars().filter(Character::isDigit).count() <= EXACT_DIGITS;
    }

    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
