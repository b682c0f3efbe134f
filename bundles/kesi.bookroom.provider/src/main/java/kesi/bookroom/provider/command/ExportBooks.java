package kesi.bookroom.provider.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kesi.bookroom.api.Book;
import kesi.bookroom.api.BookroomTypes;
import kesi.bookroom.provider.rule.LoanDesk;
import kesi.core.api.command.Command;
import kesi.core.api.command.Exporter;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.exchange.api.Tables;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the book list, with heads that the import reads again. */
@Command(name = "bookroom:export", title = "%export", menu = "file/export")
@Exporter(file = "xlsx", of = BookroomTypes.BOOK)
@Component
public final class ExportBooks implements Handler<ExportBooks.Parameters> {

    private final LoanDesk desk;
    private final Tables tables;
    private final Language language;

    /** Writes what stands at this desk. */
    @Activate
    public ExportBooks(@Reference LoanDesk desk, @Reference Tables tables, @Reference Language language) {
        this.desk = desk;
        this.tables = tables;
        this.language = language;
    }

    /** Where to. */
    public record Parameters(
            @Param(label = "%param.out", path = PathUse.SAVE)
            Path out) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        List<List<String>> rows =
                desk.stock().books().stream().map(book -> row(book.value())).toList();
        List<String> heads = Stream.of("title", "authors", "publisher", "isbn", "callNumber", "copies")
                .map(field -> language.say(Message.of(ExportBooks.class, "field." + field)))
                .toList();
        String sheet = language.say(Message.of(ExportBooks.class, "type.book"));
        tables.writeXlsx(parameters.out(), sheet, heads, rows.iterator());
        return Outcome.of(Message.of(
                        ExportBooks.class,
                        "outcome.exported",
                        rows.size(),
                        parameters.out().toString()))
                .withData(Outcome.tree("file", parameters.out().toString(), "rows", rows.size()));
    }

    private static List<String> row(Book book) {
        return List.of(
                book.title(),
                String.join("；", book.authors()),
                book.publisher().orElse(""),
                book.isbn().orElse(""),
                book.callNumber().orElse(""),
                Integer.toString(book.copies()));
    }
}
