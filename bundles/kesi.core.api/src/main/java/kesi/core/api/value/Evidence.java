package kesi.core.api.value;

import java.util.Optional;

/** Where a fact stands, so that a person can go and look. */
public sealed interface Evidence {

    /** The record that is the source: a news item, a score sheet, a source file; empty when there is none here. */
    Optional<Ref> source();

    /**
     * A passage of a text.
     *
     * @param item the record that holds the text
     * @param paragraph counted from 1; 0 is the title, -1 the byline
     * @param start first character of the raw paragraph, counted from 0 in UTF-16 units
     * @param end one past the last character, at least start
     */
    record Passage(Ref item, int paragraph, int start, int end) implements Evidence {

        public Passage {
            if (paragraph < -1 || start < 0 || end < start) {
                throw new IllegalArgumentException("Not a passage: " + paragraph + ":" + start + "-" + end);
            }
        }

        @Override
        public Optional<Ref> source() {
            return Optional.of(item);
        }
    }

    /**
     * A cell of a table in a source file.
     *
     * @param file the record of the source file
     * @param sheet the sheet's name, empty for csv
     * @param row counted from 1 as spreadsheets show it
     * @param column counted from 1
     */
    record Cell(Ref file, String sheet, int row, int column) implements Evidence {

        public Cell {
            if (row < 1 || column < 1) {
                throw new IllegalArgumentException("Not a cell: row " + row + ", column " + column);
            }
        }

        @Override
        public Optional<Ref> source() {
            return Optional.of(file);
        }
    }

    /** Another record as a whole: a ruling, a score sheet. */
    record Whole(Ref record) implements Evidence {
        @Override
        public Optional<Ref> source() {
            return Optional.of(record);
        }
    }

    /**
     * A source outside Kesi.
     *
     * @param title what it is
     * @param address where it is found, or empty
     * @param asOf when it was read
     */
    record External(String title, String address, When asOf) implements Evidence {
        @Override
        public Optional<Ref> source() {
            return Optional.empty();
        }
    }

    /** A person's own statement. */
    record Manual(String person, String note) implements Evidence {
        @Override
        public Optional<Ref> source() {
            return Optional.empty();
        }
    }
}
