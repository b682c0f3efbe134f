package kesi.exchange.files.process;

import java.util.List;

/**
 * What a document holds.
 *
 * @param texts paragraphs or pages, in order
 * @param sheets sheets of a workbook, in order
 */
public record Parsed(List<String> texts, List<Sheet> sheets) {

    public Parsed {
        texts = List.copyOf(texts);
        sheets = List.copyOf(sheets);
    }

    /** A sheet with its rows that hold anything. */
    public record Sheet(String name, List<Line> lines) {

        public Sheet {
            lines = List.copyOf(lines);
        }
    }

    /** A row: its number in the sheet, from 1, and its cells up to the last one that holds anything. */
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }
}
