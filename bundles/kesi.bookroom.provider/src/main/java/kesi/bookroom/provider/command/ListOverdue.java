package kesi.bookroom.provider.command;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kesi.bookroom.api.Loan;
import kesi.bookroom.provider.rule.LoanDesk;
import kesi.bookroom.provider.rule.Stock;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.record.api.Shelf.Kept;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists what should have come back. */
@Command(name = "bookroom:overdue", title = "%overdue", help = "%overdue.help", menu = "bookroom")
@Component
public final class ListOverdue implements Handler<ListOverdue.Parameters> {

    private final Stock stock;

    /** Lists from this desk. */
    @Activate
    public ListOverdue(@Reference LoanDesk desk) {
        this.stock = desk.stock();
    }

    /** As of which day. */
    public record Parameters(@Param(label = "%param.on") Optional<LocalDate> on) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        LocalDate day = parameters.on().orElseGet(LocalDate::now);
        List<Kept<Loan>> late =
                stock.loans().stream().filter(loan -> loan.value().overdue(day)).toList();
        return Outcome.of(Message.of(ListOverdue.class, "outcome.overdue", late.size()))
                .withData(late.stream()
                        .map(loan -> Outcome.tree(
                                "loan", loan.ref().id(),
                                "book", loan.value().book().id(),
                                "title", title(loan.value()),
                                "reader", loan.value().reader(),
                                "card", loan.value().card(),
                                "due", loan.value().due().toString(),
                                "days", days(loan.value(), day)))
                        .toList())
                .withListing(new Listing(
                        Rows.heads("due", "days", "title", "reader", "card"),
                        late.stream().map(loan -> row(loan.value(), day)).toList()));
    }

    private List<String> row(Loan loan, LocalDate day) {
        return List.of(loan.due().toString(), Long.toString(days(loan, day)), title(loan), loan.reader(), loan.card());
    }

    private String title(Loan loan) {
        return stock.bookOf(loan)
                .map(book -> book.value().title())
                .orElse(loan.book().toString());
    }

    private static long days(Loan loan, LocalDate day) {
        return ChronoUnit.DAYS.between(loan.due(), day);
    }
}
