package kesi.report.pdf.layout.table;

import java.util.List;
import kesi.report.api.block.Table.Kind;
import kesi.report.pdf.file.Tag;

/**
 * A row of a band.
 *
 * @param tag what it belongs to
 * @param kind what it is
 * @param shaded whether its ground is shaded
 * @param cells that begin in it
 * @param height in points
 * @param last whether it ends with this part, so that its tag is closed
 */
record Row(Tag tag, Kind kind, boolean shaded, List<Cell> cells, double height, boolean last) {

    Row cells(List<Cell> others) {
        return new Row(tag, kind, shaded, others, height, last);
    }

    Row height(double other) {
        return new Row(tag, kind, shaded, cells, other, last);
    }

    Row last(boolean end) {
        return new Row(tag, kind, shaded, cells, height, end);
    }
}
