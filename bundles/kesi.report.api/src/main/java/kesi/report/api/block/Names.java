package kesi.report.api.block;

import java.util.List;

/**
 * A list of names in columns, read row by row; a name of two hanzi is spread to the width of three.
 *
 * @param names in the order they are printed
 */
public record Names(List<String> names) implements Block {

    public Names {
        names = List.copyOf(names);
    }
}
