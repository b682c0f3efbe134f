package kesi.bookroom.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kesi.core.api.value.Ref;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsbnTest {

    @ParameterizedTest
    @CsvSource({
        "978-7-02-000220-7, 9787020002207",
        "ISBN 978 7 5442 5399 4, 9787544253994",
        "ISBN：9787506365437, 9787506365437",
        "0-8044-2957-x, 080442957X",
        "0306406152, 0306406152",
    })
    void aNumberIsReadAsPeopleWriteIt(String written, String digits) {
        assertThat(Isbn.read(written)).map(Isbn::text).contains(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9787020002208", "978702000220", "9777020002207", "0306406153", "书", "", "97870200022O7"})
    void aWrongNumberIsNone(String written) {
        assertThat(Isbn.read(written)).isEmpty();
    }

    @Property
    void oneWrongDigitIsAlwaysFound(
            @ForAll @IntRange(min = 3, max = 12) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
        char[] digits = "9787020002207".toCharArray();
        digits[at] = (char) ('0' + (digits[at] - '0' + by) % 10);
        assertThat(Isbn.read(new String(digits))).isEmpty();
    }

    @Test
    void exactlyOneOfTenCheckDigitsIsRight() {
        assertThat(IntStream.range(0, 10)
                        .filter(digit -> Isbn.read("978750636543" + digit).isPresent()))
                .containsExactly(7);
    }

    @Test
    void aWrongNumberIsNeverMade() {
        assertThatThrownBy(() -> new Isbn("9787020002208")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLoanIsOverdueOnTheDayAfterItsDueDay() {
        LocalDate due = LocalDate.of(2024, 3, 31);
        Loan loan = new Loan(new Ref("bookroom.book", "b"), 1, "陈小梅", "1001", due.minusDays(30), due, Optional.empty());
        assertThat(loan.overdue(due)).isFalse();
        assertThat(loan.overdue(due.plusDays(1))).isTrue();
        assertThat(loan.returnedOn(due).overdue(due.plusDays(9))).isFalse();
    }

    @Test
    void aBookKeepsItsAuthorsWhateverBecomesOfTheList() {
        List<String> authors = new java.util.ArrayList<>(List.of("路遥"));
        Book book = new Book(
                new Ref("bookroom.room", "r"),
                Optional.empty(),
                "平凡的世界",
                authors,
                Optional.empty(),
                Optional.empty(),
                1);
        authors.clear();
        assertThat(book.withCopies(3).authors()).containsExactly("路遥");
        assertThat(book.withCopies(3).copies()).isEqualTo(3);
    }
}
