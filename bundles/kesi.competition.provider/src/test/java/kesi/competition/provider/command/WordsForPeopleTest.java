package kesi.competition.provider.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.competition.api.Contest;
import kesi.competition.api.Entry;
import kesi.competition.api.MarkStatus;
import kesi.competition.api.Sheet;
import kesi.competition.provider.Office;
import kesi.competition.provider.record.ContestType;
import kesi.competition.provider.record.EntryType;
import kesi.competition.provider.record.SheetType;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.text.Message;
import kesi.core.testing.RecordingTask;
import kesi.record.api.Batch;
import kesi.record.api.Shelf;
import kesi.record.api.Shelf.Kept;
import kesi.record.api.spi.Field;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People read words, scripts read constants. */
@NullUnmarked // what a test looks up is there, or the test fails
class WordsForPeopleTest {

    private static final String NAME = "首届示例市焊接技能竞赛";

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
        office.read(office.write("contest.json", Office.DEFINITION), office.write("预赛.csv", Office.PRELIM));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theListSaysHowFarAContestIsInThePersonsLanguage() {
        assertThat(column(list().listings().get(0), "状态")).containsExactly("进行");
        office.language.use(Locale.ENGLISH);
        assertThat(column(list().listings().get(0), "状态")).containsExactly("running");
        assertThat(office.json.write(list().data())).contains("\"state\":\"RUNNING\"");
    }

    @Test
    void showingSaysHowFarTheContestAndItsSheetsAre() {
        Outcome shown = show();
        assertThat(shown.sentence().in(Locale.CHINESE)).isEqualTo("“" + NAME + "”（进行）：3 个参赛单元，1 张评分表。");
        assertThat(shown.sentence().in(Locale.ENGLISH)).contains("(running): 3 entries, 1 score sheets");
        assertThat(column(shown.listings().get(1), "状态")).containsExactly("已录入");
        assertThat(office.json.write(shown.data())).contains("\"state\":\"RUNNING\"", "\"state\":\"ENTERED\"");
    }

    @Test
    void showingSaysWhatARulingMeansForAnEntry() {
        disqualify("02");
        assertThat(column(show().listings().get(0), "状态")).containsExactly("", "预赛：取消成绩", "");
        assertThat(office.json.write(show().data())).contains("\"status\":\"DSQ\"");
    }

    @Test
    void aRankingSaysWhyAnEntryHasNoRank() {
        disqualify("02");
        assertThat(column(ranking(), "状态")).containsExactly("", "", "取消成绩");
        office.language.use(Locale.ENGLISH);
        assertThat(column(ranking(), "状态")).containsExactly("", "", "disqualified");
        assertThat(office.rank(NAME, "预赛").get("rows").toString()).contains("status=DSQ");
    }

    @Test
    void everyStateAndStatusHasWordsInBothLanguages() {
        List<Message> words = Stream.of(
                        Arrays.stream(Contest.State.values()).map(Say::state),
                        Arrays.stream(Sheet.State.values()).map(Say::state),
                        Arrays.stream(MarkStatus.values()).map(Say::status))
                .flatMap(each -> each)
                .toList();
        assertThat(words).allSatisfy(word -> {
            assertThat(word.chinese()).isNotEqualTo(word.key()).isNotEqualTo(word.english());
            assertThat(word.english()).isNotEqualTo(word.key());
        });
    }

    @Test
    void statesAreCountedByTheirConstantsAndReadByTheirWords() {
        for (List<? extends Field<?>> fields : List.of(new ContestType().fields(), new SheetType().fields())) {
            Field<?> state = fields.stream()
                    .filter(field -> field.name().equals("state"))
                    .findFirst()
                    .orElseThrow();
            assertThat(state.facet()).isTrue();
            assertThat(state.shown()).isTrue();
        }
    }

    private Outcome list() {
        return new ListContests(office.contests, office.language).run(new NoParameters(), new RecordingTask());
    }

    private Outcome show() {
        return new ShowContest(office.contests, office.json, office.language)
                .run(new ShowContest.Parameters(NAME), new RecordingTask());
    }

    private Listing ranking() {
        return office.ranking(NAME, "预赛").listings().get(0);
    }

    private void disqualify(String number) {
        Shelf<Entry> shelf = office.records.shelf(new EntryType());
        Kept<Entry> kept = shelf.lookUp(EntryType.byNumber(
                        office.contests.find(NAME).orElseThrow().ref(), number))
                .orElseThrow();
        Entry entry = kept.value();
        Batch batch = Batch.because(Message.literal("test"));
        shelf.change(
                batch,
                kept,
                new Entry(
                        entry.contest(),
                        entry.number(),
                        entry.unit(),
                        entry.name(),
                        entry.kind(),
                        Optional.empty(),
                        entry.members(),
                        List.of(new Entry.Standing("prelim", MarkStatus.DSQ, "冒名"))));
        office.records.commit(batch);
    }

    private static List<String> column(Listing listing, String head) {
        int index = listing.columns().stream().map(Message::chinese).toList().indexOf(head);
        return listing.rows().stream().map(row -> row.get(index)).toList();
    }
}
