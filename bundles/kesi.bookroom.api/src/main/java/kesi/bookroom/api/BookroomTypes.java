package kesi.bookroom.api;

/** The public names of the area's record types, for links and queries. */
public final class BookroomTypes {

    /** {@link Room}. */
    public static final String ROOM = "bookroom.room";

    /** {@link Book}. */
    public static final String BOOK = "bookroom.book";

    /** {@link Loan}. */
    public static final String LOAN = "bookroom.loan";

    private BookroomTypes() {}
}
