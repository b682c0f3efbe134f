package kesi.bookroom.provider.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kesi.bookroom.api.Book;
import kesi.bookroom.provider.World;
import kesi.bookroom.provider.intake.BookIntake.Taken;
import kesi.bookroom.provider.intake.BookIntake.Wish;
import kesi.core.api.problem.Problem;
import kesi.core.testing.RecordingTask;
import org.junit.jupiter.api.Test;

class BookIntakeTest {

    private static final String HEADS = "序号;责任者;题名;册数;ISBN号;出版社;中图分类号";

    private final World world = new World();

    @Test
    void headsAreFoundByTheNamesThatLibrariesUse() {
        Taken taken = take(false, HEADS, "1;老舍；胡絜青;骆驼祥子;3册;978-7-02-000220-7;人民文学出版社;I246.5 /9");
        assertThat(taken.added()).hasSize(1);
        Book book = world.desk.stock().book("骆驼祥子").value();
        assertThat(book.authors()).containsExactly("老舍", "胡絜青");
        assertThat(book.copies()).isEqualTo(3);
        assertThat(book.isbn()).contains("9787020002207");
        assertThat(book.callNumber()).contains("I246.5/9");
        assertThat(book.room()).isEqualTo(world.room);
    }

    @Test
    void everyWrongRowIsNamedWithRowAndColumnAndNothingIsTaken() {
        assertThatThrownBy(
                        () -> take(false, HEADS, "1;老舍;骆驼祥子;3;9787020002207;;I246", "2;茅盾;子夜;两本;9787020002208;;I246"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("2 mistakes")
                .hasMessageContaining("#3 ISBN号");
        assertThat(world.desk.stock().books()).hasSize(3);
    }

    @Test
    void theGoodRowsAloneAreTakenWhenThatIsWanted() {
        Taken taken = take(true, HEADS, "1;老舍;骆驼祥子;3;;;I246", "2;茅盾;;1;;;", "3;巴金;家;1;;;小说");
        assertThat(taken.added()).hasSize(1);
        assertThat(taken.findings())
                .extracting(finding -> finding.place().replaceFirst(".*#", "#"))
                .containsExactly("#3 题名", "#4 中图分类号");
    }

    @Test
    void aBookThatIsThereIsNotTakenTwiceAndADoubleInTheListIsTold() {
        Taken taken = take(
                true,
                HEADS,
                "1;路遥;平凡的世界;1;9787530212004;;",
                "2;老舍;骆驼祥子;1;9787020002207;;",
                "3;老舍;骆驼祥子;1;9787020002207;;");
        assertThat(taken.known()).isEqualTo(1);
        assertThat(taken.added()).hasSize(1);
        assertThat(taken.findings()).hasSize(1);
    }

    @Test
    void aListWithoutTitlesIsRefusedAndEmptyRowsArePassedOver() {
        assertThatThrownBy(() -> take(false, "作者;册数", "老舍;1")).hasMessageContaining("list.csv");
        assertThat(take(false, HEADS, ";;;;;;").added()).isEmpty();
    }

    private Taken take(boolean goodRows, String... lines) {
        MemoryFiles files = new MemoryFiles(lines);
        return new BookIntake(files, files, world.records)
                .take(
                        List.of(Path.of("list.csv")),
                        new Wish(world.room, Optional.empty(), goodRows),
                        new RecordingTask());
    }
}
