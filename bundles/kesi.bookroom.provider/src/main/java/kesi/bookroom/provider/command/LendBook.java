package kesi.bookroom.provider.command;

import java.time.LocalDate;
import java.util.Optional;
import kesi.bookroom.api.BookroomTypes;
import kesi.bookroom.provider.rule.LoanDesk;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lends a free copy of a book. */
@Command(name = "bookroom:lend", title = "%lend", menu = "bookroom", keys = "ctrl alt L", changes = true, undo = true)
@Component
public final class LendBook implements Handler<LendBook.Parameters> {

    private final LoanDesk desk;

    /** Lends at this desk. */
    @Activate
    public LendBook(@Reference LoanDesk desk) {
        this.desk = desk;
    }

    /** Which book, to whom, and since when. */
    public record Parameters(
            @Param(label = "%param.book", positional = true, recordType = BookroomTypes.BOOK)
            String book,

            @Param(label = "%param.reader") String reader,
            @Param(label = "%param.card") String card,
            @Param(label = "%param.on") Optional<LocalDate> on) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        LocalDate day = parameters.on().orElseGet(LocalDate::now);
        LoanDesk.Done done =
                desk.lend(desk.stock().book(parameters.book()), parameters.reader(), parameters.card(), day);
        return Outcome.of(Message.of(
                        LendBook.class,
                        "outcome.lent",
                        done.book().title(),
                        done.loan().reader(),
                        done.loan().due().toString()))
                .withData(Rows.tree(done));
    }
}
