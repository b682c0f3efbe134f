package kesi.bookroom.api;

import java.time.LocalDate;
import java.util.Optional;
import kesi.core.api.value.Ref;

/**
 * One copy of a book in a reader's hands, now or once. Immutable.
 *
 * @param book the book
 * @param copy which of its copies, from 1; no two open loans of a book have the same
 * @param reader the reader's name
 * @param card the number of the reader's card
 * @param borrowed the day it was lent
 * @param due the day by which it is to come back
 * @param returned the day it came back; empty while it is out
 */
public record Loan(
        Ref book,
        int copy,
        String reader,
        String card,
        LocalDate borrowed,
        LocalDate due,
        Optional<LocalDate> returned) {

    /** Whether the copy is out. */
    public boolean open() {
        return returned.isEmpty();
    }

    /** Whether it is out and should have come back before that day. */
    public boolean overdue(LocalDate day) {
        return open() && due.isBefore(day);
    }

    /** The same loan, ended on that day. */
    public Loan returnedOn(LocalDate day) {
        return new Loan(book, copy, reader, card, borrowed, due, Optional.of(day));
    }
}
