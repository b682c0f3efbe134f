package kesi.bookroom.provider.record;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kesi.bookroom.api.Book;
import kesi.bookroom.api.BookroomTypes;
import kesi.bookroom.api.Isbn;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.core.api.value.Link;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** The books of the rooms. */
@Component(service = RecordType.class)
public final class BookType implements RecordType<Book> {

    /** 中图法: a letter of the 22 classes (T with a second one), digits with points, and what the library adds. */
    private static final Pattern CALL_NUMBER =
            Pattern.compile("(?:T[A-Z]?|[A-KN-SUVXZ])[0-9]*(?:\\.[0-9]+)*(?:[-=(+:\"].*)?(?:/.+)?");

    @Override
    public String name() {
        return BookroomTypes.BOOK;
    }

    @Override
    public Class<Book> javaType() {
        return Book.class;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return Labels.label("type.book");
    }

    @Override
    public String title(Book value) {
        return value.title();
    }

    @Override
    public List<Field<Book>> fields() {
        return List.of(
                Labels.text("title", book -> List.of(book.title())),
                Labels.text("authors", Book::authors),
                Labels.facet("publisher", book -> book.publisher().stream().toList()),
                Labels.facet("class", book -> topClass(book).stream().toList()),
                Labels.column(
                        "callNumber",
                        Field.Kind.KEYWORD,
                        book -> book.callNumber().stream().toList()),
                Labels.column(
                        "isbn", Field.Kind.KEYWORD, book -> book.isbn().stream().toList()),
                Labels.column("copies", Field.Kind.NUMBER, book -> List.of(book.copies())),
                Labels.column("room", Field.Kind.LINK, book -> List.of(book.room())));
    }

    /** The class of the whole classification that a book stands in, for example {@code I} for literature. */
    private static Optional<String> topClass(Book book) {
        return book.callNumber().filter(number -> !number.isEmpty()).map(number -> number.substring(0, 1));
    }

    @Override
    public List<Key> keys(Book value) {
        return value.isbn().stream()
                .flatMap(isbn ->
                        Stream.of(Key.unique("room-isbn", value.room().id() + "#" + isbn), Key.shared("isbn", isbn)))
                .toList();
    }

    @Override
    public List<Link> links(Book value) {
        return List.of(new Link("standsIn", value.room(), List.of()));
    }

    @Override
    public List<Finding> check(Book value) {
        return Stream.of(
                        Labels.error(value.title().isBlank(), "title"),
                        value.isbn()
                                .filter(isbn -> Isbn.read(isbn)
                                        .filter(read -> read.text().equals(isbn))
                                        .isEmpty())
                                .flatMap(isbn -> Labels.error(true, "isbn", isbn)),
                        value.callNumber()
                                .filter(number -> !CALL_NUMBER.matcher(number).matches())
                                .flatMap(number -> Labels.error(true, "callNumber", number)),
                        Labels.error(value.copies() < 1, "copies", value.copies()),
                        Labels.error(!value.room().type().equals(BookroomTypes.ROOM), "room"))
                .flatMap(Optional::stream)
                .toList();
    }
}
