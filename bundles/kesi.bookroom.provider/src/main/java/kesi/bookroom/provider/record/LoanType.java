package kesi.bookroom.provider.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.bookroom.api.BookroomTypes;
import kesi.bookroom.api.Loan;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.core.api.value.Link;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** Loans. That no copy is out twice is a unique key, so that it also holds between two desktops. */
@Component(service = RecordType.class)
public final class LoanType implements RecordType<Loan> {

    @Override
    public String name() {
        return BookroomTypes.LOAN;
    }

    @Override
    public Class<Loan> javaType() {
        return Loan.class;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return Labels.label("type.loan");
    }

    @Override
    public String title(Loan value) {
        return value.reader() + " " + value.borrowed();
    }

    @Override
    public List<Field<Loan>> fields() {
        return List.of(
                Labels.column("book", Field.Kind.LINK, loan -> List.of(loan.book())),
                Labels.text("reader", loan -> List.of(loan.reader())),
                Labels.column("card", Field.Kind.KEYWORD, loan -> List.of(loan.card())),
                Labels.column("borrowed", Field.Kind.DATE, loan -> List.of(loan.borrowed())),
                Labels.column("due", Field.Kind.DATE, loan -> List.of(loan.due())),
                Labels.column(
                        "returned",
                        Field.Kind.DATE,
                        loan -> loan.returned().stream().toList()));
    }

    @Override
    public List<Key> keys(Loan value) {
        List<Key> keys = new ArrayList<>();
        keys.add(Key.shared("card", value.card()));
        if (value.open()) {
            keys.add(Key.unique("copy", value.book().id() + "#" + value.copy()));
        }
        return keys;
    }

    @Override
    public List<Link> links(Loan value) {
        return List.of(new Link("lends", value.book(), List.of()));
    }

    @Override
    public List<Finding> check(Loan value) {
        boolean early =
                value.returned().filter(day -> day.isBefore(value.borrowed())).isPresent();
        return Stream.of(
                        Labels.error(value.reader().isBlank(), "reader"),
                        Labels.error(value.card().isBlank(), "card"),
                        Labels.error(value.copy() < 1, "copy", value.copy()),
                        Labels.error(
                                !value.due().isAfter(value.borrowed()),
                                "due",
                                value.due().toString()),
                        Labels.error(early, "returned", value.borrowed().toString()))
                .flatMap(Optional::stream)
                .toList();
    }
}
