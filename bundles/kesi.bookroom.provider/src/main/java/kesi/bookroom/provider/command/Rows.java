package kesi.bookroom.provider.command;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kesi.bookroom.provider.rule.LoanDesk;
import kesi.core.api.command.Outcome;
import kesi.core.api.text.Message;

/** What scripts read of a loan, and the heads of the tables. */
final class Rows {

    private Rows() {}

    static Map<String, Object> tree(LoanDesk.Done done) {
        return Outcome.tree(
                "loan", done.ref().id(),
                "book", done.loan().book().id(),
                "title", done.book().title(),
                "copy", done.loan().copy(),
                "reader", done.loan().reader(),
                "card", done.loan().card(),
                "due", done.loan().due().toString());
    }

    static List<Message> heads(String... columns) {
        return Arrays.stream(columns)
                .map(column -> Message.of(Rows.class, "field." + column))
                .toList();
    }
}
