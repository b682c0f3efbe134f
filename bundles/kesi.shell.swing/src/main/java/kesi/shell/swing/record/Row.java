package kesi.shell.swing.record;

import java.util.List;
import java.util.Locale;
import kesi.core.api.value.Ref;

/**
 * One record in a list.
 *
 * @param ref the record
 * @param cells strings, BigDecimals and Instants, one for each column
 */
record Row(Ref ref, List<Object> cells) {

    Row {
        cells = List.copyOf(cells);
    }

    /** Whether every word occurs in some cell. */
    boolean has(List<String> words) {
        return words.stream()
                .allMatch(word -> cells.stream()
                        .anyMatch(
                                cell -> cell.toString().toLowerCase(Locale.ROOT).contains(word)));
    }
}
