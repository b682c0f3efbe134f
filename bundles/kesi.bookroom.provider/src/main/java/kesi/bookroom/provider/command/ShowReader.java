package kesi.bookroom.provider.command;

import java.util.List;
import kesi.bookroom.api.Loan;
import kesi.bookroom.provider.rule.LoanDesk;
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

/** Shows what a reader has. */
@Command(name = "bookroom:reader", title = "%reader", menu = "bookroom", keys = "ctrl alt K")
@Component
public final class ShowReader implements Handler<ShowReader.Parameters> {

    private final LoanDesk desk;

    /** Looks at this desk. */
    @Activate
    public ShowReader(@Reference LoanDesk desk) {
        this.desk = desk;
    }

    /** Whose card. */
    public record Parameters(@Param(label = "%param.card") String card) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        List<Kept<Loan>> had = desk.stock().loans().stream()
                .filter(loan -> loan.value().open() && loan.value().card().equals(parameters.card()))
                .toList();
        return Outcome.of(Message.of(ShowReader.class, "outcome.reader", parameters.card(), had.size()))
                .withListing(new Listing(
                        Rows.heads("due", "title"),
                        had.stream().map(loan -> row(loan.value())).toList()));
    }

    private List<String> row(Loan loan) {
        String title =
                desk.stock().bookOf(loan).map(book -> book.value().title()).orElse("");
        return List.of(loan.due().toString(), title);
    }
}
