package kesi.shell.swing.list;

import java.util.List;
import kesi.core.api.value.Ref;

/**
 * One record in a list.
 *
 * @param ref the record
 * @param cells what {@link Cells} reads, one for each column
 */
record Row(Ref ref, List<Object> cells) {

    Row {
        cells = List.copyOf(cells);
    }
}
