package kesi.bookroom.api;

import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Ref;

/**
 * A title that stands in a room, with one or more copies. Immutable.
 *
 * @param room the room
 * @param isbn its number as digits, or empty for a book without one
 * @param title its title
 * @param authors who wrote it, in the order of the title page
 * @param publisher who published it
 * @param callNumber its place after the Chinese Library Classification, for example {@code I247.5/123}
 * @param copies how many copies there are, 1 and up
 */
public record Book(
        Ref room,
        Optional<String> isbn,
        String title,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> callNumber,
        int copies) {

    public Book {
        authors = List.copyOf(authors);
    }

    /** The same book with another number of copies. */
    public Book withCopies(int number) {
        return new Book(room, isbn, title, authors, publisher, callNumber, number);
    }
}
