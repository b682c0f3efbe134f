package kesi.bookroom.ui.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kesi.bookroom.api.Book;
import kesi.bookroom.api.BookroomTypes;
import kesi.bookroom.api.Loan;
import kesi.bookroom.ui.Shelves;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;

/**
 * What the desk shows and does. Its methods are not for the event dispatch thread.
 *
 * @param shelves where books and loans stand
 * @param commands by which it lends and takes back, as everybody does
 */
record DeskModel(Shelves shelves, Commands commands) {

    /** One copy that is out. */
    record Line(Ref loan, Ref book, String title, String reader, String card, LocalDate due, long late) {

        /** How it stands: due, or so many days late. */
        Message state() {
            return late > 0
                    ? Message.of(DeskModel.class, "state.late", late)
                    : Message.of(DeskModel.class, "state.out");
        }
    }

    /** The heads, as keys of texts. */
    static List<String> heads() {
        return List.of("head.due", "head.state", "head.title", "head.reader", "head.card");
    }

    /** What is out, the earliest due first. */
    List<Line> out(LocalDate today) {
        Map<Ref, String> titles = shelves.all(BookroomTypes.BOOK, Book.class).stream()
                .collect(Collectors.toMap(
                        Shelves.Found::ref, book -> book.value().title()));
        return shelves.all(BookroomTypes.LOAN, Loan.class).stream()
                .filter(loan -> loan.value().open())
                .sorted(Comparator.comparing(loan -> loan.value().due()))
                .map(loan -> line(loan.ref(), loan.value(), titles, today))
                .toList();
    }

    private static Line line(Ref ref, Loan loan, Map<Ref, String> titles, LocalDate today) {
        return new Line(
                ref,
                loan.book(),
                titles.getOrDefault(loan.book(), loan.book().toString()),
                loan.reader(),
                loan.card(),
                loan.due(),
                loan.overdue(today) ? ChronoUnit.DAYS.between(loan.due(), today) : 0);
    }

    /** Lends a book, named as the command takes it. */
    Outcome lend(String book, String reader, String card, Task task) {
        return commands.run("bookroom:lend", arguments(Map.of("book", book, "reader", reader, "card", card)), task);
    }

    /** Takes a book back. */
    Outcome takeBack(String book, String card, Task task) {
        return commands.run("bookroom:return", arguments(Map.of("book", book, "card", card)), task);
    }

    private static Map<String, List<String>> arguments(Map<String, String> typed) {
        Map<String, List<String>> arguments = new LinkedHashMap<>();
        typed.forEach((name, text) -> {
            if (!text.isBlank()) {
                arguments.put(name, List.of(text.strip()));
            }
        });
        return arguments;
    }
}
