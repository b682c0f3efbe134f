package kesi.bookroom.provider.rule;

import static kesi.bookroom.provider.World.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.bookroom.api.Loan;
import kesi.bookroom.provider.World;
import kesi.bookroom.provider.record.LoanType;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.record.api.Batch;
import kesi.record.api.Conflict;
import kesi.record.api.Shelf.Kept;
import org.junit.jupiter.api.Test;

class LoanDeskTest {

    private final World world = new World();

    @Test
    void aLoanLastsAsLongAsTheUnionChose() {
        assertThat(world.lend(world.world, "1001", DAY).loan().due()).isEqualTo(DAY.plusDays(30));
        world.rules.chosen(new LendingRules.Choices(14, 5));
        assertThat(world.lend(world.capital, "1001", DAY).loan().due()).isEqualTo(DAY.plusDays(14));
    }

    @Test
    void noMoreCopiesAreLentThanThereAre() {
        assertThat(world.lend(world.world, "1001", DAY).loan().copy()).isEqualTo(1);
        assertThat(world.lend(world.world, "1002", DAY).loan().copy()).isEqualTo(2);
        assertThatThrownBy(() -> world.lend(world.world, "1003", DAY))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).contains("B-NO-COPY"));
    }

    @Test
    void theStoreRefusesACopyThatTwoDesksLendAtOnce() {
        Loan first = world.lend(world.capital, "1001", DAY).loan();
        Batch other = Batch.because(Message.literal("another desk"));
        world.records
                .shelf(new LoanType())
                .add(other, new Loan(first.book(), 1, "别人", "2002", DAY, DAY.plusDays(30), Optional.empty()));
        assertThatThrownBy(() -> world.records.commit(other)).isInstanceOf(Conflict.class);
    }

    @Test
    void aCopyThatCameBackIsLentAgain() {
        world.lend(world.capital, "1001", DAY);
        assertThat(world.desk
                        .takeBack(capital(), Optional.empty(), DAY.plusDays(3))
                        .loan()
                        .returned())
                .contains(DAY.plusDays(3));
        assertThat(world.lend(world.capital, "1002", DAY.plusDays(3)).loan().copy())
                .isEqualTo(1);
    }

    @Test
    void aCardHasNoMoreBooksThanItMay() {
        world.rules.chosen(new LendingRules.Choices(30, 1));
        world.lend(world.capital, "1001", DAY);
        assertThatThrownBy(() -> world.lend(world.world, "1001", DAY)).hasMessageContaining("1001");
        world.lend(world.world, "1002", DAY);
    }

    @Test
    void whoseCopyComesBackMustBeSaidWhenSeveralAreOut() {
        world.lend(world.world, "1001", DAY);
        world.lend(world.world, "1002", DAY);
        Kept<kesi.bookroom.api.Book> book = world.desk.stock().book(world.world.id());
        assertThatThrownBy(() -> world.desk.takeBack(book, Optional.empty(), DAY))
                .hasMessageContaining("card");
        assertThat(world.desk.takeBack(book, Optional.of("1002"), DAY).loan().card())
                .isEqualTo("1002");
        assertThatThrownBy(() -> world.desk.takeBack(book, Optional.of("1003"), DAY))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aBookIsMeantByItsIdItsNumberOrItsTitle() {
        Stock stock = world.desk.stock();
        assertThat(stock.book(world.world.toString()).ref()).isEqualTo(world.world);
        assertThat(stock.book("978-7-5302-1200-4").ref()).isEqualTo(world.world);
        assertThat(stock.book("资本论").ref()).isEqualTo(world.capital);
        world.book("资本论", "马克思", "", "A123/2", 1);
        assertThatThrownBy(() -> stock.book("资本论")).hasMessageContaining(world.capital.id());
        assertThatThrownBy(() -> stock.book("没有")).hasMessageContaining("没有");
        assertThat(stock.room("曙光书屋").ref()).isEqualTo(world.room);
    }

    @Test
    void figuresCountEveryMonthOfThePeriodAlsoEmptyOnes() {
        world.lend(world.world, "1001", DAY);
        world.lend(world.world, "1002", DAY.plusMonths(2));
        world.lend(world.capital, "1001", DAY.minusDays(1));
        world.desk.takeBack(capital(), Optional.empty(), DAY.plusDays(5));
        List<Loan> loans = world.desk.stock().loans().stream().map(Kept::value).toList();
        LoanFigures figures = LoanFigures.of(loans, DAY, DAY.plusMonths(2));
        assertThat(figures.months())
                .containsExactly(
                        Map.entry(YearMonth.of(2024, 3), 1L),
                        Map.entry(YearMonth.of(2024, 4), 0L),
                        Map.entry(YearMonth.of(2024, 5), 1L));
        assertThat(List.of(figures.loans(), figures.returns(), figures.readers()))
                .containsExactly(2L, 1L, 2L);
        assertThat(figures.top(5)).containsExactly(Map.entry(world.world, 2L));
    }

    private Kept<kesi.bookroom.api.Book> capital() {
        return world.desk.stock().book(world.capital.id());
    }
}
