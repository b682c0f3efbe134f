package kesi.bookroom.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kesi.bookroom.api.Book;
import kesi.bookroom.api.Room;
import kesi.bookroom.provider.record.BookType;
import kesi.bookroom.provider.record.LoanType;
import kesi.bookroom.provider.record.RoomType;
import kesi.bookroom.provider.rule.LendingRules;
import kesi.bookroom.provider.rule.LoanDesk;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.testing.MemoryRecords;
import kesi.record.api.Batch;

/** A store with a room, three books, and a desk. */
public final class World {

    /** The day on which most things happen. */
    public static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    public final MemoryRecords records = new MemoryRecords(new RoomType(), new BookType(), new LoanType());
    public final LendingRules rules = new LendingRules();
    public final LoanDesk desk = new LoanDesk(records, rules);
    public final Ref room = room("曙光书屋", "临江市总工会");
    public final Ref world = book("平凡的世界", "路遥", "9787530212004", "I247.5/123", 2);
    public final Ref capital = book("资本论", "马克思", "9787010041155", "A123/1", 1);
    public final Ref handbook = book("车间安全手册", "临江市安监局", "", "X931", 1);

    /** Adds a room. */
    public Ref room(String name, String union) {
        Batch batch = Batch.because(Message.literal("test"));
        Ref ref = records.shelf(new RoomType()).add(batch, Room.of(name, union));
        records.commit(batch);
        return ref;
    }

    /** Adds a book; a blank number is none. */
    public Ref book(String title, String author, String isbn, String callNumber, int copies) {
        Batch batch = Batch.because(Message.literal("test"));
        Optional<String> number = Optional.of(isbn).filter(text -> !text.isEmpty());
        Book book =
                new Book(room, number, title, List.of(author), Optional.of("人民出版社"), Optional.of(callNumber), copies);
        Ref ref = records.shelf(new BookType()).add(batch, book);
        records.commit(batch);
        return ref;
    }

    /** Lends a book. */
    public LoanDesk.Done lend(Ref book, String card, LocalDate day) {
        return desk.lend(desk.stock().book(book.id()), "读者" + card, card, day);
    }
}
