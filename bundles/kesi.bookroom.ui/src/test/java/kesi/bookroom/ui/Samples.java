package kesi.bookroom.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kesi.bookroom.api.Book;
import kesi.bookroom.api.Loan;
import kesi.bookroom.api.Room;
import kesi.core.api.value.Ref;

/** A room with two books, one of them out. */
public record Samples(Ref room, Ref world, Ref capital, Ref loan) {

    /** Puts them into a window's store. */
    public static Samples in(Window window, LocalDate due) {
        Ref room = window.add("bookroom.room", Room.of("曙光书屋", "临江市总工会"));
        Ref world = window.add("bookroom.book", book(room, "平凡的世界", 2));
        Ref capital = window.add("bookroom.book", book(room, "<html>资本论", 1));
        Loan loan = new Loan(world, 1, "陈小梅", "1001", due.minusDays(30), due, Optional.empty());
        return new Samples(room, world, capital, window.add("bookroom.loan", loan));
    }

    private static Book book(Ref room, String title, int copies) {
        return new Book(
                room, Optional.empty(), title, List.of("路遥", "某某"), Optional.empty(), Optional.of("I247.5"), copies);
    }
}
