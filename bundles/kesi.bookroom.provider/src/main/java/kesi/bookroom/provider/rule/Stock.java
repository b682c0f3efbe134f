package kesi.bookroom.provider.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kesi.bookroom.api.Book;
import kesi.bookroom.api.BookroomTypes;
import kesi.bookroom.api.Isbn;
import kesi.bookroom.api.Loan;
import kesi.bookroom.api.Room;
import kesi.bookroom.provider.record.BookType;
import kesi.bookroom.provider.record.LoanType;
import kesi.bookroom.provider.record.RoomType;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Records;
import kesi.record.api.Shelf;
import kesi.record.api.Shelf.Kept;

/** Rooms, books and loans as the store has them now. Safe for use by any thread. */
public final class Stock {

    private final Shelf<Room> rooms;
    private final Shelf<Book> books;
    private final Shelf<Loan> loans;

    /** What stands in this store. */
    public Stock(Records records) {
        rooms = records.shelf(new RoomType());
        books = records.shelf(new BookType());
        loans = records.shelf(new LoanType());
    }

    /** The rooms by their names. */
    public List<Kept<Room>> rooms() {
        return all(rooms, Comparator.comparing(room -> room.value().name()));
    }

    /** The books by their titles. */
    public List<Kept<Book>> books() {
        return all(books, Comparator.comparing(book -> book.value().title()));
    }

    /** All loans, the earliest due first. */
    public List<Kept<Loan>> loans() {
        return all(
                loans,
                Comparator.comparing((Kept<Loan> loan) -> loan.value().due())
                        .thenComparing(loan -> loan.value().reader()));
    }

    /** The loans of a book that are out. */
    public List<Kept<Loan>> out(Ref book) {
        return loans().stream()
                .filter(loan -> loan.value().open() && loan.value().book().equals(book))
                .toList();
    }

    /**
     * The one book that a person means by its id, its ISBN or its whole title.
     *
     * @throws Problem when there is none, or several
     */
    public Kept<Book> book(String word) {
        return id(word, BookroomTypes.BOOK).flatMap(books::find).orElseGet(() -> one(word, named(word)));
    }

    /**
     * The one room that a person means by its id or its name.
     *
     * @throws Problem when there is none, or several
     */
    public Kept<Room> room(String word) {
        return id(word, BookroomTypes.ROOM)
                .flatMap(rooms::find)
                .orElseGet(() -> one(
                        word,
                        rooms().stream()
                                .filter(room -> room.value().name().equals(word))
                                .toList()));
    }

    /** The book of a loan, as long as it is there. */
    public Optional<Kept<Book>> bookOf(Loan loan) {
        return books.find(loan.book().id());
    }

    private List<Kept<Book>> named(String word) {
        Optional<String> isbn = Isbn.read(word).map(Isbn::text);
        return books().stream()
                .filter(book -> book.value().title().equals(word)
                        || isbn.isPresent() && book.value().isbn().equals(isbn))
                .toList();
    }

    /** A title with hanzi or blanks is no id. */
    private static Optional<String> id(String word, String type) {
        String id = word.startsWith(type + "/") ? word.substring(type.length() + 1) : word;
        return Optional.of(id).filter(text -> text.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}"));
    }

    private static <T extends Record> Kept<T> one(String word, List<Kept<T>> found) {
        if (found.isEmpty()) {
            throw Problem.failed("E-NOT-FOUND", Message.of(Stock.class, "problem.unknown", word));
        }
        if (found.size() > 1) {
            List<String> ids = found.stream().map(kept -> kept.ref().id()).toList();
            throw Problem.usage(Message.of(Stock.class, "problem.several", word, String.join(", ", ids)));
        }
        return found.get(0);
    }

    private static <T extends Record> List<Kept<T>> all(Shelf<T> shelf, Comparator<Kept<T>> order) {
        List<Kept<T>> all = new ArrayList<>();
        shelf.forEach(all::add);
        all.sort(order);
        return all;
    }
}
