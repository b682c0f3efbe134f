package kesi.bookroom.provider.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.bookroom.api.Book;
import kesi.bookroom.api.Isbn;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.exchange.api.HeaderMapping;
import kesi.exchange.api.Table;

/** One row of a book list; what does not fit is found and named with its row and head. */
final class BookRow {

    private final String place;
    private final Table table;
    private final HeaderMapping mapping;
    private final Table.Row row;
    private final ListWords words;
    private final List<Finding> findings = new ArrayList<>();

    BookRow(String file, Table table, HeaderMapping mapping, Table.Row row, ListWords words) {
        String sheet = table.sheet().isEmpty() ? "" : " " + table.sheet();
        this.place = file + sheet;
        this.table = table;
        this.mapping = mapping;
        this.row = row;
        this.words = words;
    }

    /** The book that the row tells of. */
    Book book(Ref room) {
        return new Book(
                room,
                mapping.cell(row, "isbn").flatMap(this::isbn),
                mapping.cell(row, "title").orElse(""),
                mapping.cell(row, "authors").map(words::names).orElse(List.of()),
                mapping.cell(row, "publisher"),
                mapping.cell(row, "callNumber").map(number -> number.replaceAll("\\s+", "")),
                mapping.cell(row, "copies").map(this::copies).orElse(1));
    }

    List<Finding> findings() {
        return findings;
    }

    /** A finding about a field, at the row's place. */
    Finding placed(Finding finding) {
        return Finding.error(placeOf(finding.place()), finding.sentence());
    }

    Finding finding(String field, String key, Object... arguments) {
        return Finding.error(placeOf(field), Message.of(BookRow.class, key, arguments));
    }

    /** File, row and the head as the list writes it. */
    private String placeOf(String field) {
        String head = Optional.ofNullable(mapping.columns().get(field))
                .map(at -> table.heads().get(at))
                .orElse(field);
        return place + " #" + row.number() + " " + head;
    }

    private Optional<String> isbn(String written) {
        Optional<String> read = Isbn.read(written).map(Isbn::text);
        if (read.isEmpty()) {
            findings.add(finding("isbn", "check.isbn", written));
        }
        return read;
    }

    private int copies(String written) {
        String digits = words.digits(written);
        if (!digits.matches("[0-9]{1,6}(\\.0+)?")) {
            findings.add(finding("copies", "problem.number", written));
            return 1;
        }
        return Integer.parseInt(digits.replaceFirst("\\..*", ""));
    }
}
