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

/** Takes a book back. */
@Command(
        name = "bookroom:return",
        title = "%return",
        menu = "bookroom",
        keys = "ctrl alt R",
        changes = true,
        undo = true)
@Component
public final class ReturnBook implements Handler<ReturnBook.Parameters> {

    private final LoanDesk desk;

    /** Takes back at this desk. */
    @Activate
    public ReturnBook(@Reference LoanDesk desk) {
        this.desk = desk;
    }

    /** Which book, whose, and when it came. */
    public record Parameters(
            @Param(label = "%param.book", positional = true, recordType = BookroomTypes.BOOK)
            String book,

            @Param(label = "%param.card") Optional<String> card,
            @Param(label = "%param.on") Optional<LocalDate> on) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        LocalDate day = parameters.on().orElseGet(LocalDate::now);
        LoanDesk.Done done = desk.takeBack(desk.stock().book(parameters.book()), parameters.card(), day);
        boolean late = done.loan().due().isBefore(day);
        return Outcome.of(Message.of(
                        ReturnBook.class,
                        late ? "outcome.returned.late" : "outcome.returned",
                        done.book().title(),
                        done.loan().reader(),
                        done.loan().due().toString()))
                .withData(Rows.tree(done));
    }
}
