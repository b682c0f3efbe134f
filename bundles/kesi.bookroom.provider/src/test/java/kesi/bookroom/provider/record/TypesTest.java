package kesi.bookroom.provider.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.bookroom.api.Book;
import kesi.bookroom.api.Loan;
import kesi.bookroom.api.Room;
import kesi.bookroom.provider.World;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Ref;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesTest {

    private static final Ref ROOM = new Ref("bookroom.room", "r1");
    private static final Ref BOOK = new Ref("bookroom.book", "b1");

    @ParameterizedTest
    @ValueSource(strings = {"I247.5/123", "A123", "TP312/45", "X931", "G4", "D412.6-62/7", "TS976", "K825.6=7/2"})
    void aCallNumberOfTheChineseClassificationIsTaken(String number) {
        assertThat(places(new BookType(), book("9787530212004", number, 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"L1", "W2", "M", "Y3", "小说", "i247", "247.5", "I247..5"})
    void whatIsNoCallNumberIsNamed(String number) {
        assertThat(places(new BookType(), book("9787530212004", number, 1))).containsExactly("callNumber");
    }

    @Test
    void aBookNeedsATitleARightNumberACopyAndARoom() {
        Book wrong =
                new Book(BOOK, Optional.of("9787530212005"), " ", List.of(), Optional.empty(), Optional.empty(), 0);
        assertThat(places(new BookType(), wrong)).containsExactly("title", "isbn", "copies", "room");
    }

    @Test
    void aBookWithoutANumberIsTaken() {
        Book plain = new Book(ROOM, Optional.empty(), "手册", List.of(), Optional.empty(), Optional.empty(), 1);
        assertThat(places(new BookType(), plain)).isEmpty();
        assertThat(new BookType().keys(plain)).isEmpty();
    }

    @Test
    void theSameNumberMayStandInTwoRoomsButNotTwiceInOne() {
        World world = new World();
        assertThatThrownBy(() -> world.book("又一本", "路遥", "9787530212004", "I247", 1))
                .isInstanceOf(Problem.class);
        assertThat(new BookType().keys(book("9787530212004", "I2", 1)))
                .extracting(key -> key.name() + key.unique())
                .containsExactly("room-isbntrue", "isbnfalse");
    }

    @Test
    void aRoomNeedsItsNameItsUnionAndSpace() {
        Room wrong = new Room(
                "",
                " ",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(BigDecimal.ZERO),
                Optional.empty(),
                Optional.empty());
        assertThat(places(new RoomType(), wrong)).containsExactly("name", "union", "area");
        assertThat(places(new RoomType(), Room.of("曙光书屋", "临江市总工会"))).isEmpty();
    }

    @Test
    void aLoanIsDueAfterItWasBorrowedAndReturnedNoEarlier() {
        assertThat(places(new LoanType(), loan(World.DAY, World.DAY, Optional.empty())))
                .containsExactly("due");
        assertThat(places(new LoanType(), loan(World.DAY, World.DAY.plusDays(1), Optional.of(World.DAY.minusDays(1)))))
                .containsExactly("returned");
        assertThat(places(new LoanType(), loan(World.DAY, World.DAY.plusDays(1), Optional.of(World.DAY))))
                .isEmpty();
    }

    @Test
    void onlyALoanThatIsOutHoldsItsCopy() {
        Loan out = loan(World.DAY, World.DAY.plusDays(30), Optional.empty());
        assertThat(new LoanType().keys(out)).extracting(key -> key.value()).containsExactly("1001", "b1#1");
        assertThat(new LoanType().keys(out.returnedOn(World.DAY)))
                .extracting(key -> key.value())
                .containsExactly("1001");
    }

    @Test
    void everyFieldHasItsLabelInBothLanguages() {
        for (RecordType<?> type : List.of(new RoomType(), new BookType(), new LoanType())) {
            assertThat(type.fields()).extracting(Field::label).allSatisfy(label -> {
                assertThat(label.in(Locale.CHINESE))
                        .doesNotContain("field.")
                        .isNotEqualTo(label.in(Locale.ENGLISH).equals("ISBN") ? "" : label.in(Locale.ENGLISH));
            });
            assertThat(type.label().in(Locale.CHINESE)).doesNotContain("type.");
        }
    }

    @Test
    void linksLeadFromALoanToItsBookAndFromABookToItsRoom() {
        assertThat(new BookType().links(book("9787530212004", "I2", 1)).get(0).target())
                .isEqualTo(ROOM);
        assertThat(new LoanType()
                        .links(loan(World.DAY, World.DAY.plusDays(1), Optional.empty()))
                        .get(0)
                        .target())
                .isEqualTo(BOOK);
    }

    private static <T extends Record> List<String> places(RecordType<T> type, T value) {
        return type.check(value).stream().map(Finding::place).toList();
    }

    private static Book book(String isbn, String callNumber, int copies) {
        return new Book(
                ROOM, Optional.of(isbn), "平凡的世界", List.of("路遥"), Optional.empty(), Optional.of(callNumber), copies);
    }

    private static Loan loan(LocalDate borrowed, LocalDate due, Optional<LocalDate> returned) {
        return new Loan(BOOK, 1, "陈小梅", "1001", borrowed, due, returned);
    }
}
