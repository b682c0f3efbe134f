package kesi.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.report.api.block.Table.Cell;
import kesi.report.api.block.Table.Row;

/** Finds the column of each cell while cells of upper rows reach down. Used by one thread. */
final class SpanGrid {

    private final int[] left;
    private final int[] width;

    SpanGrid(int columns) {
        left = new int[columns];
        width = new int[columns];
    }

    /**
     * A place in a row.
     *
     * @param column from 0
     * @param across how many columns it covers
     * @param cell empty where a cell of an upper row reaches down
     */
    record Place(int column, int across, Optional<Cell> cell) {}

    /** The places of the next row, from left to right; columns for which there is no cell are left out at the end. */
    List<Place> next(Row row) {
        List<Place> places = new ArrayList<>();
        int column = 0;
        int used = 0;
        while (column < left.length) {
            if (left[column] > 0) {
                left[column]--;
                places.add(new Place(column, width[column], Optional.empty()));
                column += width[column];
            } else if (used < row.cells().size()) {
                Cell cell = row.cells().get(used++);
                int across = Math.min(cell.across(), left.length - column);
                left[column] = cell.down() - 1;
                width[column] = across;
                places.add(new Place(column, across, Optional.of(cell)));
                column += across;
            } else {
                column++;
            }
        }
        return places;
    }
}
