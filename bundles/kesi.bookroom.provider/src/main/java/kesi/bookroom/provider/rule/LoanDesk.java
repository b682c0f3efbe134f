package kesi.bookroom.provider.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kesi.bookroom.api.Book;
import kesi.bookroom.api.Loan;
import kesi.bookroom.provider.record.LoanType;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lends and takes back. Safe for use by any thread; the store refuses a copy that two desks lend at once. */
@Component(service = LoanDesk.class)
public final class LoanDesk {

    private final Records records;
    private final LendingRules rules;
    private final Stock stock;

    /** A desk on this store. */
    @Activate
    public LoanDesk(@Reference Records records, @Reference LendingRules rules) {
        this.records = records;
        this.rules = rules;
        this.stock = new Stock(records);
    }

    /** What stands in the rooms. */
    public Stock stock() {
        return stock;
    }

    /** A copy that was lent or came back. */
    public record Done(Ref ref, Loan loan, Book book) {}

    /**
     * Lends a free copy of a book.
     *
     * @throws Problem when none is free, or the card has as many books as it may
     */
    public Done lend(Kept<Book> book, String reader, String card, LocalDate day) {
        refuseFull(card);
        int copy = freeCopy(book);
        Loan loan = new Loan(book.ref(), copy, reader, card, day, day.plusDays(rules.days()), Optional.empty());
        Batch batch = Batch.because(text("reason.lend", book.value().title(), reader));
        Ref ref = records.shelf(new LoanType()).add(batch, loan);
        records.commit(batch);
        return new Done(ref, loan, book.value());
    }

    private void refuseFull(String card) {
        long had = stock.loans().stream()
                .filter(loan -> loan.value().open() && loan.value().card().equals(card))
                .count();
        if (had >= rules.books()) {
            throw Problem.refused("B-CARD-FULL", text("problem.full", card, had));
        }
    }

    private int freeCopy(Kept<Book> book) {
        Set<Integer> out =
                stock.out(book.ref()).stream().map(loan -> loan.value().copy()).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, book.value().copies())
                .filter(copy -> !out.contains(copy))
                .findFirst()
                .orElseThrow(() -> Problem.refused(
                        "B-NO-COPY", text("problem.none-free", book.value().title(), out.size())));
    }

    /**
     * Takes a book back.
     *
     * @param card whose copy; needed when several are out
     * @throws Problem when no copy is out, or it is not said which
     */
    public Done takeBack(Kept<Book> book, Optional<String> card, LocalDate day) {
        List<Kept<Loan>> out = stock.out(book.ref()).stream()
                .filter(loan -> card.isEmpty() || card.get().equals(loan.value().card()))
                .toList();
        if (out.isEmpty()) {
            throw Problem.failed(
                    "B-NOT-OUT", text("problem.not-out", book.value().title()));
        }
        if (out.size() > 1 && card.isEmpty()) {
            throw Problem.usage(text("problem.whose", book.value().title(), out.size()));
        }
        Loan back = out.get(0).value().returnedOn(day);
        Batch batch = Batch.because(text("reason.return", book.value().title(), back.reader()));
        records.shelf(new LoanType()).change(batch, out.get(0), back);
        records.commit(batch);
        return new Done(out.get(0).ref(), back, book.value());
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(LoanDesk.class, key, arguments);
    }
}
