package kesi.bookroom.provider.command;

import static kesi.bookroom.provider.World.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.bookroom.provider.World;
import kesi.bookroom.provider.intake.BookIntake;
import kesi.bookroom.provider.intake.MemoryFiles;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Problem;
import kesi.core.testing.DirectCommands;
import kesi.core.testing.FixedLanguage;
import kesi.exchange.api.SourceFile;
import kesi.exchange.api.Table;
import kesi.exchange.api.Tables;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private final World world = new World();
    private final Written written = new Written();
    private final MemoryFiles list = new MemoryFiles("书名;册数", "骆驼祥子;2");
    private final DirectCommands commands = new DirectCommands()
            .add("bookroom:lend", new LendBook(world.desk))
            .add("bookroom:return", new ReturnBook(world.desk))
            .add("bookroom:overdue", new ListOverdue(world.desk))
            .add("bookroom:list", new ListBooks(world.desk))
            .add("bookroom:reader", new ShowReader(world.desk))
            .add("bookroom:open", new OpenRoom(world.records))
            .add("bookroom:import", new ImportBooks(new BookIntake(list, list, world.records), world.desk))
            .add("bookroom:export", new ExportBooks(world.desk, written, FixedLanguage.chinese()));

    @Test
    void lendingSaysWhenTheBookIsDue() {
        Outcome outcome = lend("资本论", "2024-03-01");
        assertThat(outcome.sentence().in(Locale.CHINESE)).isEqualTo("《资本论》已借给陈小梅，应于 2024-03-31 前归还。");
        assertThat(outcome.entry("copy")).contains(1);
    }

    @Test
    void takingBackSaysWhenItIsLate() {
        lend("资本论", "2024-03-01");
        Outcome outcome = commands.run("bookroom:return", "资本论", "--on", "2024-04-02");
        assertThat(outcome.sentence().in(Locale.CHINESE)).contains("已超过应还日期 2024-03-31");
        assertThatThrownBy(() -> commands.run("bookroom:return", "资本论")).isInstanceOf(Problem.class);
    }

    @Test
    void takingBackInTimeSaysNoMore() {
        lend("资本论", "2024-03-01");
        assertThat(commands.run("bookroom:return", "资本论", "--on", "2024-03-31")
                        .sentence()
                        .in(Locale.CHINESE))
                .isEqualTo("陈小梅归还了《资本论》。");
    }

    @Test
    void theOverdueListCountsDaysAndBeginsWithTheEarliest() {
        world.lend(world.world, "1001", DAY);
        world.lend(world.capital, "1002", DAY.minusDays(10));
        world.lend(world.handbook, "1003", DAY.plusDays(40));
        Outcome outcome = commands.run("bookroom:overdue", "--on", "2024-04-05");
        assertThat(outcome.listings().get(0).rows())
                .containsExactly(
                        List.of("2024-03-21", "15", "资本论", "读者1002", "1002"),
                        List.of("2024-03-31", "5", "平凡的世界", "读者1001", "1001"));
    }

    @Test
    void theListShowsFreeCopiesOfARoom() {
        world.lend(world.world, "1001", DAY);
        assertThat(commands.run("bookroom:list", "曙光书屋").listings().get(0).rows())
                .extracting(row -> row.get(1) + " " + row.get(4))
                .containsExactlyInAnyOrder("平凡的世界 1/2", "资本论 1/1", "车间安全手册 1/1");
        commands.run("bookroom:open", "新书屋", "--union", "青石街道总工会");
        assertThat(commands.run("bookroom:list", "新书屋").listings().get(0).rows())
                .isEmpty();
    }

    @Test
    void aReaderSeesWhatIsOut() {
        world.lend(world.world, "1001", DAY);
        world.lend(world.capital, "1002", DAY);
        assertThat(commands.run("bookroom:reader", "--card", "1001")
                        .listings()
                        .get(0)
                        .rows())
                .containsExactly(List.of("2024-03-31", "平凡的世界"));
    }

    @Test
    void aRoomIsEnteredOnceAndNeedsItsUnion() {
        commands.run("bookroom:open", "新书屋", "--union", "青石街道总工会", "--area", "86.5", "--founded", "2019-05-01");
        assertThat(world.desk.stock().room("新书屋").value().area()).hasToString("Optional[86.5]");
        assertThatThrownBy(() -> commands.run("bookroom:open", "新书屋", "--union", "青石街道总工会"))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> commands.run("bookroom:open", "别的")).isInstanceOf(Problem.class);
    }

    @Test
    void aListIsReadIntoTheNamedRoom() {
        Outcome outcome = commands.run("bookroom:import", "books.csv", "--room", "曙光书屋");
        assertThat(outcome.sentence().in(Locale.CHINESE)).isEqualTo("新增 1 种图书，0 种已有，0 处有误未取。");
        assertThat(world.desk.stock().book("骆驼祥子").value().copies()).isEqualTo(2);
        assertThatThrownBy(() -> commands.run("bookroom:import", "books.csv", "--room", "没有"))
                .hasMessageContaining("没有");
    }

    @Test
    void whatIsExportedHasTheHeadsThatTheImportReads() {
        commands.run("bookroom:export", "--out", "books.xlsx");
        assertThat(written.heads).containsExactly("书名", "作者", "出版社", "ISBN", "索书号", "册数");
        assertThat(written.rows).contains(List.of("平凡的世界", "路遥", "人民出版社", "9787530212004", "I247.5/123", "2"));
    }

    private Outcome lend(String book, String day) {
        return commands.run("bookroom:lend", book, "--reader", "陈小梅", "--card", "1001", "--on", day);
    }

    /** Remembers what was written. */
    private static final class Written implements Tables {

        private List<String> heads = List.of();
        private final List<List<String>> rows = new ArrayList<>();

        @Override
        public List<Table> read(SourceFile file, Optional<String> encoding) {
            return List.of();
        }

        @Override
        public void writeCsv(Path file, List<String> names, Iterator<List<String>> lines) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void writeXlsx(Path file, String sheet, List<String> names, Iterator<List<String>> lines) {
            heads = names;
            lines.forEachRemaining(rows::add);
        }
    }
}
