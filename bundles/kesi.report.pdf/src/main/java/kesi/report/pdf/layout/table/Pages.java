package kesi.report.pdf.layout.table;

import java.util.ArrayList;
import java.util.List;

/** Breaks bands that are higher than a page. */
final class Pages {

    private Pages() {}

    /** The band itself when it fits into a height, else parts that do. */
    static List<Band> of(Band band, double room) {
        if (band.height() <= room) {
            return List.of(band);
        }
        List<Band> parts = new ArrayList<>();
        List<Row> rest = new ArrayList<>(band.rows());
        while (!rest.isEmpty()) {
            int count = 1;
            while (count < rest.size() && Band.height(rest, 0, count + 1) <= room) {
                count++;
            }
            List<Row> part = new ArrayList<>(rest.subList(0, count));
            rest.subList(0, count).clear();
            parting(part, rest, band.grid());
            Band whole = new Band(part, band.grid(), band.decoration());
            parts.addAll(whole.height() <= room ? List.of(whole) : row(part.get(0), band.grid(), room));
        }
        return parts;
    }

    /** Cells that reach beyond the part go on in the first row of the rest, with the lines that have no room. */
    private static void parting(List<Row> part, List<Row> rest, Grid grid) {
        if (rest.isEmpty()) {
            return;
        }
        List<Cell> continued = new ArrayList<>();
        for (int i = 0; i < part.size(); i++) {
            int rows = part.size() - i;
            double room = Band.height(part, i, part.size()) - 2 * grid.padding();
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : part.get(i).cells()) {
                if (cell.span().down() <= rows) {
                    cells.add(cell);
                } else {
                    int lines = cell.fitting(room);
                    cells.add(cell.part(0, lines, rows, false));
                    continued.add(
                            cell.part(lines, cell.lines().size(), cell.span().down() - rows, cell.last()));
                }
            }
            part.set(i, part.get(i).cells(cells));
        }
        continued.addAll(rest.get(0).cells());
        rest.set(0, rest.get(0).cells(List.copyOf(continued)));
    }

    /** One row, line by line. */
    private static List<Band> row(Row row, Grid grid, double room) {
        double inner = room - 2 * grid.padding();
        List<Band> parts = new ArrayList<>();
        List<Cell> rest = row.cells();
        boolean more = true;
        while (more) {
            List<Cell> now = new ArrayList<>();
            List<Cell> later = new ArrayList<>();
            for (Cell cell : rest) {
                int lines = Math.max(Math.min(1, cell.lines().size()), cell.fitting(inner));
                later.add(cell.part(lines, cell.lines().size(), 1, cell.last()));
                now.add(cell.part(0, lines, 1, false));
            }
            more = later.stream().anyMatch(cell -> !cell.lines().isEmpty());
            double height = now.stream().mapToDouble(Cell::height).max().orElse(0) + 2 * grid.padding();
            List<Cell> drawn = more ? now : ended(now, rest);
            parts.add(new Band(List.of(row.cells(drawn).height(height).last(!more && row.last())), grid, false));
            rest = later;
        }
        return parts;
    }

    private static List<Cell> ended(List<Cell> now, List<Cell> whole) {
        List<Cell> ended = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Cell cell = now.get(i);
            ended.add(cell.part(0, cell.lines().size(), 1, whole.get(i).last()));
        }
        return ended;
    }
}
