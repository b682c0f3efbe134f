package kesi.shell.swing.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.RecordingTask;
import kesi.record.api.Batch;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.record.RecordListModel.Order;
import kesi.shell.swing.record.RecordListModel.Shown;
import kesi.shell.swing.sample.SampleTypes;
import kesi.shell.swing.sample.SampleTypes.Genre;
import kesi.shell.swing.sample.SampleTypes.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordListModelTest {

    private final MemoryRecords records = new MemoryRecords(SampleTypes.items());
    private final Stores stores = new Stores();
    private final RecordListModel model = new RecordListModel(stores, "news.item");

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
        assertThat(shown().columns().heads())
                .extracting(head -> head.in(Locale.CHINESE))
                .containsExactly("名称", "体裁", "署名", "字数", "更新时间");
        assertThat(shown().columns().numbers()).containsExactly(false, false, false, true, false);
    }

    @Test
    void everyWordOfTheFilterMustOccurInSomeCell() {
        assertThat(titles(model.arrange("消息 甲", List.of()))).containsExactly("甲报道");
        assertThat(model.arrange("消息 乙", List.of()).rows()).isEmpty();
        assertThat(model.arrange("消息 乙", List.of()).total()).isEqualTo(3);
    }

    @Test
    void severalColumnsSortTogetherAndNumbersAsNumbers() {
        List<Order> order = List.of(new Order(1, false), new Order(3, true));

        assertThat(titles(model.arrange("", order))).containsExactly("乙报道", "丙报道", "甲报道");
    }

    @Test
    void whatChangesLaterIsCaughtUpWithoutReadingTheRest() {
        add("丁报道", Genre.PHOTO, 1);
        var shelf = records.shelf(SampleTypes.items());
        var first = records.list("news.item", "", 1).get(0);
        records.commit(Batch.because(Message.literal("gone")).delete(first.ref(), first.version()));
        assertThat(shelf.find(first.ref().id())).isEmpty();

        model.catchUp(new RecordingTask());

        assertThat(titles(shown())).hasSize(3).contains("丁报道").doesNotContain(first.title());
    }

    @Test
    void recordsOfATypeThatLeftAreStubsAndLiveAgainWithIt() {
        records.leave("news.item");
        model.catchUp(new RecordingTask());
        assertThat(shown().absent()).isTrue();
        assertThat(shown().columns().heads()).hasSize(2);
        assertThat(titles(shown())).containsExactlyInAnyOrder("甲报道", "乙报道", "丙报道");

        records.arrive(SampleTypes.items());
        model.catchUp(new RecordingTask());
        assertThat(shown().absent()).isFalse();
        assertThat(shown().columns().heads()).hasSize(5);
    }

    @Test
    void manyRowsAreFilteredWhileAPersonTypes() {
        List<Row> many = new java.util.ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            many.add(new Row(shown().rows().get(0).ref(), List.of("报道 " + i, "消息", "署名", BigDecimal.valueOf(i))));
        }
        long fitting = many.stream().filter(row -> row.has(List.of("1999"))).count();

        assertThat(fitting).isEqualTo(12);
    }

    @Test
    void withoutAStoreThereIsNothingAndNothingFails() {
        RecordListModel empty = new RecordListModel(new Stores(), "news.item");
        empty.load(new RecordingTask());
        empty.catchUp(new RecordingTask());

        assertThat(empty.arrange("", List.of()).rows()).isEmpty();
    }

    private Shown shown() {
        return model.arrange("", List.of());
    }

    private void add(String title, Genre genre, long words) {
        Batch batch = Batch.because(Message.literal("test"));
        records.shelf(SampleTypes.items())
                .add(batch, new Item(title, genre, "署名", Optional.of(BigDecimal.valueOf(words)), List.of()));
        records.commit(batch);
    }

    private static List<String> titles(Shown shown) {
        return shown.rows().stream().map(row -> row.cells().get(0).toString()).toList();
    }
}
