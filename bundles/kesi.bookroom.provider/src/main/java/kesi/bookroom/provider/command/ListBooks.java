package kesi.bookroom.provider.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kesi.bookroom.api.Book;
import kesi.bookroom.api.BookroomTypes;
import kesi.bookroom.provider.rule.LoanDesk;
import kesi.bookroom.provider.rule.Stock;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Shelf.Kept;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the books with how many copies are free. */
@Command(name = "bookroom:list", title = "%list", help = "%list.help")
@Component
public final class ListBooks implements Handler<ListBooks.Parameters> {

    private final Stock stock;

    /** Lists from this desk. */
    @Activate
    public ListBooks(@Reference LoanDesk desk) {
        this.stock = desk.stock();
    }

    /** Of which room; all when none is named. */
    public record Parameters(
            @Param(label = "%param.room", positional = true, recordType = BookroomTypes.ROOM)
            Optional<String> room) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Optional<Ref> room = parameters.room().map(stock::room).map(Kept::ref);
        List<Kept<Book>> books = stock.books().stream()
                .filter(book -> room.isEmpty() || room.get().equals(book.value().room()))
                .toList();
        Map<Ref, Long> out = stock.loans().stream()
                .filter(loan -> loan.value().open())
                .collect(Collectors.groupingBy(loan -> loan.value().book(), Collectors.counting()));
        return Outcome.of(Message.of(ListBooks.class, "outcome.books", books.size()))
                .withData(
                        books.stream().map(book -> tree(book, free(book, out))).toList())
                .withListing(new Listing(
                        Rows.heads("id", "title", "authors", "callNumber", "free"),
                        books.stream().map(book -> row(book, free(book, out))).toList()));
    }

    private static long free(Kept<Book> book, Map<Ref, Long> out) {
        return book.value().copies() - out.getOrDefault(book.ref(), 0L);
    }

    private static Object tree(Kept<Book> book, long free) {
        return Outcome.tree(
                "id", book.ref().id(),
                "title", book.value().title(),
                "isbn", book.value().isbn().orElse(""),
                "room", book.value().room().id(),
                "copies", book.value().copies(),
                "free", free);
    }

    private static List<String> row(Kept<Book> book, long free) {
        return List.of(
                book.ref().id(),
                book.value().title(),
                String.join("，", book.value().authors()),
                book.value().callNumber().orElse(""),
                free + "/" + book.value().copies());
    }
}
