package kesi.exchange.files.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kesi.exchange.api.Table.Row;
import kesi.exchange.files.Refusal;
import kesi.exchange.files.process.Parsed.Line;

/** Finds the heads among lines of cells, and makes all rows as wide as them. */
final class TableShape {

    private final String name;
    private final List<Line> lines;
    private final Line head;
    private final int width;

    /**
     * The shape of lines that each hold something.
     *
     * @param name the file and sheet, for messages
     * @param lines at least one
     */
    TableShape(String name, List<Line> lines) {
        this.name = name;
        this.head = lines.stream().filter(line -> filled(line) >= 2).findFirst().orElse(lines.get(0));
        this.lines = lines.subList(lines.indexOf(head) + 1, lines.size());
        this.width = Math.max(
                reach(head),
                this.lines.stream().mapToInt(TableShape::reach).max().orElse(0));
    }

    int headRow() {
        return head.number();
    }

    /** The heads; a column without one is named after its letter. */
    List<String> heads() {
        List<String> heads = new ArrayList<>();
        Set<String> once = new HashSet<>();
        for (int column = 0; column < width; column++) {
            String text =
                    column < head.cells().size() ? head.cells().get(column).strip() : "";
            String named = text.isEmpty() ? "[" + letters(column) + "]" : text;
            if (!once.add(named)) {
                throw Refusal.of("E-TABLE-HEADS", name, named);
            }
            heads.add(named);
        }
        return heads;
    }

    /** The rows below, filled up with empty cells. */
    List<Row> rows() {
        return lines.stream()
                .map(line -> new Row(line.number(), filledUp(line.cells())))
                .toList();
    }

    /** Refuses rows that have another number of cells than the heads; empty ones at the end do not count. */
    void requireEvenRows() {
        int cells = head.cells().size();
        for (Line line : lines) {
            if (line.cells().size() < cells || reach(line) > cells) {
                throw Refusal.of(
                        "E-CSV-COLUMNS", name, line.number(), line.cells().size(), cells);
            }
        }
    }

    private List<String> filledUp(List<String> cells) {
        List<String> even = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        even.addAll(Collections.nCopies(width - even.size(), ""));
        return even;
    }

    private static long filled(Line line) {
        return line.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static int reach(Line line) {
        int reach = line.cells().size();
        while (reach > 0 && line.cells().get(reach - 1).isBlank()) {
            reach--;
        }
        return reach;
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
