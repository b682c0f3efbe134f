package kesi.bookroom.ui.book;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kesi.bookroom.api.Book;
import kesi.bookroom.api.BookroomTypes;
import kesi.bookroom.api.Loan;
import kesi.bookroom.api.Room;
import kesi.bookroom.ui.Shelves;
import kesi.core.api.value.Ref;

/**
 * The books as the view shows them. Reads from the store: not for the event dispatch thread.
 *
 * @param shelves where they stand
 */
record BooksModel(Shelves shelves) {

    /**
     * One line.
     *
     * @param ref the book
     * @param cells what is shown, in the order of the heads
     */
    record Line(Ref ref, List<String> cells) {

        /** Whether any cell holds the words, whatever their case. */
        boolean matches(String words) {
            return cells.stream().anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(words));
        }
    }

    /** The heads, as keys of texts. */
    static List<String> heads() {
        return List.of("head.title", "head.authors", "head.callNumber", "head.free", "head.room");
    }

    /** All books by their titles. */
    List<Line> load() {
        Map<Ref, String> rooms = shelves.all(BookroomTypes.ROOM, Room.class).stream()
                .collect(Collectors.toMap(
                        Shelves.Found::ref, room -> room.value().name()));
        Map<Ref, Long> out = shelves.all(BookroomTypes.LOAN, Loan.class).stream()
                .filter(loan -> loan.value().open())
                .collect(Collectors.groupingBy(loan -> loan.value().book(), Collectors.counting()));
        return shelves.all(BookroomTypes.BOOK, Book.class).stream()
                .sorted(Comparator.comparing(book -> book.value().title()))
                .map(book -> line(book.ref(), book.value(), rooms, out.getOrDefault(book.ref(), 0L)))
                .toList();
    }

    /** The lines that hold the words that somebody typed. */
    static List<Line> filtered(List<Line> lines, String typed) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        return lines.stream().filter(line -> line.matches(words)).toList();
    }

    private static Line line(Ref ref, Book book, Map<Ref, String> rooms, long out) {
        return new Line(
                ref,
                List.of(
                        book.title(),
                        String.join("，", book.authors()),
                        book.callNumber().orElse(""),
                        book.copies() - out + " / " + book.copies(),
                        rooms.getOrDefault(book.room(), book.room().id())));
    }
}
