package kesi.record.jdbc.filter;

import java.util.List;

/**
 * A way to look at the records of a type, by a name.
 *
 * @param name what people call it
 * @param type the type of the records
 * @param words words that a record must all have; possibly empty
 * @param values {@code column=value}: of each column named, a record has one of the values
 * @param sort columns to sort by, a minus before those that begin with large values
 * @param columns names of the columns; empty for those that the type shows
 */
public record SavedFilter(
        String name, String type, String words, List<String> values, List<String> sort, List<String> columns) {

    public SavedFilter {
        values = List.copyOf(values);
        sort = List.copyOf(sort);
        columns = List.copyOf(columns);
    }
}
