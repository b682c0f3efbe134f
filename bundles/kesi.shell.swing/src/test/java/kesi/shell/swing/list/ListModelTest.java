package kesi.shell.swing.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kesi.core.api.text.Message;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.RecordingTask;
import kesi.record.api.Batch;
import kesi.record.api.Document;
import kesi.shell.swing.list.Wish.Order;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.sample.SampleTypes;
import kesi.shell.swing.sample.SampleTypes.Genre;
import kesi.shell.swing.sample.SampleTypes.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListModelTest {

    private final MemoryRecords records = new MemoryRecords(SampleTypes.items());
    private final Stores stores = new Stores();
    private final FixedLanguage language = FixedLanguage.chinese();
    private final ListModel model = new ListModel(stores, "news.item", language);

    @BeforeEach
    void fill() {
        stores.bindRecords(records);
        stores.bindJournal(records.journal());
        add("甲报道", Genre.NEWS, 9);
        add("乙报道", Genre.FEATURE, 100);
        add("丙报道", Genre.NEWS, 20);
        model.load(new RecordingTask());
    }

    @Test
    void columnsAreTheTitleTheShownFieldsAndTheTime() {
        assertThat(arrange(Wish.ALL).columns().stream()
                        .map(column -> column.label().in(Locale.CHINESE)))
                .containsExactly("名称", "体裁", "署名", "字数", "更新时间");
        assertThat(arrange(Wish.ALL).all().names()).contains("text").hasSize(6);
    }

    @Test
    void columnsCanBeChosenAndStandInThatOrder() {
        model.choose(List.of("words", "title", "nonsense"));
        model.load(new RecordingTask());

        assertThat(arrange(Wish.ALL).columns().names()).containsExactly("words", "title");
        assertThat(titles(arrange(Wish.ALL.sorted(List.of(new Order("words", true))))))
                .containsExactly("100", "20", "9");
    }

    @Test
    void everyWordOfTheFilterMustOccurInSomeCellWhateverItsWidth() {
        assertThat(titles(arrange(Wish.ALL.withFilter("消息 甲")))).containsExactly("甲报道");
        assertThat(titles(arrange(Wish.ALL.withFilter("１００")))).containsExactly("乙报道");
        assertThat(arrange(Wish.ALL.withFilter("消息 乙")).size()).isZero();
        assertThat(arrange(Wish.ALL.withFilter("消息 乙")).total()).isEqualTo(3);
    }

    @Test
    void severalColumnsSortTogetherAndNumbersAsNumbers() {
        List<Order> order = List.of(new Order("genre", false), new Order("words", true));

        assertThat(titles(arrange(Wish.ALL.sorted(order)))).containsExactly("乙报道", "丙报道", "甲报道");
    }

    @Test
    void valuesOfAColumnAreCountedAndChosen() {
        assertThat(model.choices("genre", Wish.ALL, new RecordingTask()))
                .containsExactly(new Choice("消息", "消息", 2), new Choice("通讯", "通讯", 1));
        assertThat(model.choices("genre", Wish.ALL.withFilter("乙"), new RecordingTask()))
                .containsExactly(new Choice("通讯", "通讯", 1));
        assertThat(titles(arrange(Wish.ALL.within(Map.of("genre", Set.of("通讯"))))))
                .containsExactly("乙报道");
    }

    @Test
    void whatChangesLaterIsCaughtUpAndTold() {
        Wish wish = Wish.ALL.withFilter("报道").sorted(List.of(new Order("title", false)));
        arrange(wish);
        add("丁报道", Genre.PHOTO, 1);
        Document gone = document("乙报道");
        records.commit(Batch.because(Message.literal("gone")).delete(gone.ref(), gone.version()));

        assertThat(model.catchUp(new RecordingTask()).orElseThrow())
                .containsExactlyInAnyOrder(
                        gone.ref().id(), document("丁报道").ref().id());
        assertThat(titles(arrange(wish))).containsExactly("丙报道", "丁报道", "甲报道");
        assertThat(arrange(wish).total()).isEqualTo(3);
    }

    @Test
    void aRecordThatChangedTwiceStandsInTheListOnce() {
        Wish wish = Wish.ALL.sorted(List.of(new Order("title", false)));
        arrange(wish);
        change("甲报道", "午报道");
        model.catchUp(new RecordingTask());
        change("午报道", "子报道");
        model.catchUp(new RecordingTask());

        assertThat(titles(arrange(wish))).containsExactly("丙报道", "乙报道", "子报道");
    }

    @Test
    void recordsOfATypeThatLeftAreStubsAndLiveAgainWithIt() {
        records.leave("news.item");
        model.catchUp(new RecordingTask());
        assertThat(arrange(Wish.ALL).absent()).isTrue();
        assertThat(arrange(Wish.ALL).columns().size()).isEqualTo(2);
        assertThat(titles(arrange(Wish.ALL.withFilter("报道")))).containsExactlyInAnyOrder("甲报道", "乙报道", "丙报道");

        records.arrive(SampleTypes.items());
        model.catchUp(new RecordingTask());
        assertThat(arrange(Wish.ALL).absent()).isFalse();
        assertThat(arrange(Wish.ALL).columns().size()).isEqualTo(5);
    }

    @Test
    void closedWordsAreFilteredInTheLanguageOfNow() {
        assertThat(arrange(Wish.ALL.withFilter("通讯")).size()).isEqualTo(1);
        language.use(Locale.ENGLISH);
        model.forgetValues();

        assertThat(arrange(Wish.ALL.withFilter("通讯")).size()).isEqualTo(1);
        assertThat(arrange(Wish.ALL).size()).isEqualTo(3);
    }

    @Test
    void readingTellsHowFarItIs() {
        RecordingTask task = new RecordingTask();
        model.arrange(Wish.ALL.withFilter("甲"), task);

        assertThat(task.doing()).isNotEmpty();
    }

    @Test
    void rowsAreReadByTheirIdsAlone() {
        Shown shown = arrange(Wish.ALL);
        String id = document("丙报道").ref().id();

        assertThat(model.read(List.of(id, "nothing"), shown.columns()))
                .singleElement()
                .satisfies(row -> assertThat(row.cells().get(3)).isEqualTo(BigDecimal.valueOf(20)));
    }

    @Test
    void withoutAStoreThereIsNothingAndNothingFails() {
        ListModel empty = new ListModel(new Stores(), "news.item", language);
        empty.load(new RecordingTask());
        empty.catchUp(new RecordingTask());

        assertThat(empty.arrange(Wish.ALL.withFilter("x"), new RecordingTask()).size())
                .isZero();
        assertThat(empty.read(List.of("x"), new Columns(List.of()))).isEmpty();
    }

    private Shown arrange(Wish wish) {
        return model.arrange(wish, new RecordingTask());
    }

    private Document document(String title) {
        return records.list("news.item", "", 100).stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void add(String title, Genre genre, long words) {
        Batch batch = Batch.because(Message.literal("test"));
        records.shelf(SampleTypes.items()).add(batch, item(title, genre, words));
        records.commit(batch);
    }

    private void change(String title, String other) {
        Batch batch = Batch.because(Message.literal("test"));
        var shelf = records.shelf(SampleTypes.items());
        shelf.change(batch, shelf.find(document(title).ref().id()).orElseThrow(), item(other, Genre.NEWS, 5));
        records.commit(batch);
    }

    private static Item item(String title, Genre genre, long words) {
        return new Item(title, genre, "署名", Optional.of(BigDecimal.valueOf(words)), List.of());
    }

    private List<String> titles(Shown shown) {
        List<String> ids = IntStream.range(0, shown.size()).mapToObj(shown::id).toList();
        Map<String, Row> rows = new java.util.HashMap<>();
        model.read(ids, shown.columns()).forEach(row -> rows.put(row.ref().id(), row));
        return ids.stream()
                .map(id -> Cells.text(
                        java.util.Objects.requireNonNull(rows.get(id)).cells().get(0), language))
                .toList();
    }
}
