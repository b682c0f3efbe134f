package kesi.shell.swing.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kesi.core.api.text.Message;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.RecordingTask;
import kesi.record.api.Batch;
import kesi.record.api.Shelf;
import kesi.record.api.Shelf.Kept;
import kesi.shell.swing.list.Wish.Order;
import kesi.shell.swing.look.TextOrder;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.sample.SampleTypes;
import kesi.shell.swing.sample.SampleTypes.Genre;
import kesi.shell.swing.sample.SampleTypes.Item;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After any commits the list is what sorting and filtering all records the plain way gives. */
class NaiveListTest {

    private static final String[] WORDS = {"缂丝", "竞赛", "a", "Ｂ", "阅读夜", "1", "工会", "焊接", "非遗", "zz"};
    private static final List<String> COLUMNS = List.of("title", "genre", "byline", "words");

    private final MemoryRecords records = new MemoryRecords(SampleTypes.items());
    private final Shelf<Item> shelf = records.shelf(SampleTypes.items());
    private final Stores stores = new Stores();
    private final ListModel model = new ListModel(stores, "news.item", FixedLanguage.chinese());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theListIsWhatThePlainWayGives(long seed) {
        Random random = new Random(seed);
        stores.bindRecords(records);
        stores.bindJournal(records.journal());
        model.load(new RecordingTask());
        Wish wish = Wish.ALL;
        for (int step = 0; step < 40; step++) {
            commit(random);
            if (random.nextInt(3) == 0) {
                wish = wish(random);
            }
            if (random.nextInt(4) > 0) {
                model.catchUp(new RecordingTask());
                compare(wish);
            }
        }
    }

    private void compare(Wish wish) {
        Shown shown = model.arrange(wish, new RecordingTask());
        List<String> ids = IntStream.range(0, shown.size()).mapToObj(shown::id).toList();
        assertThat(ids).as("%s", wish).isEqualTo(plain(wish));
        assertThat(shown.total()).isEqualTo((int) records.count("news.item"));
    }

    private List<String> plain(Wish wish) {
        List<Kept<Item>> all = new ArrayList<>();
        shelf.forEach(all::add);
        List<String> words = wish.words();
        Comparator<Kept<Item>> order = Comparator.comparing(kept -> 0);
        for (Order one : wish.orders()) {
            order = order.thenComparing((a, b) -> compare(a.value(), b.value(), one));
        }
        return all.stream()
                .filter(kept -> words.stream().allMatch(word -> has(kept, word)))
                .sorted(order.thenComparing(kept -> kept.ref().id()))
                .map(kept -> kept.ref().id())
                .toList();
    }

    private static boolean has(Kept<Item> kept, String word) {
        return COLUMNS.stream()
                        .anyMatch(column ->
                                TextOrder.fold(text(kept.value(), column)).contains(word))
                || TextOrder.fold(Cells.text(kept.document().changed(), FixedLanguage.chinese()))
                        .contains(word);
    }

    private static int compare(Item a, Item b, Order order) {
        if (order.column().equals("words")) {
            if (a.words().isEmpty() || b.words().isEmpty()) {
                return Boolean.compare(a.words().isEmpty(), b.words().isEmpty());
            }
            int compared = a.words().get().compareTo(b.words().get());
            return order.descending() ? -compared : compared;
        }
        String x = TextOrder.fold(text(a, order.column()));
        String y = TextOrder.fold(text(b, order.column()));
        if (x.isEmpty() || y.isEmpty()) {
            return Boolean.compare(x.isEmpty(), y.isEmpty());
        }
        int compared = TextOrder.compare(x, y);
        return order.descending() ? -compared : compared;
    }

    private static String text(Item item, String column) {
        return switch (column) {
            case "title" -> item.title();
            case "byline" -> item.byline();
            case "words" -> item.words().map(BigDecimal::toPlainString).orElse("");
            default ->
                switch (item.genre()) {
                    case NEWS -> "消息";
                    case FEATURE -> "通讯";
                    case PHOTO -> "图片新闻";
                };
        };
    }

    private void commit(Random random) {
        List<String> ids = records.ids("news.item", "", 10_000);
        Batch batch = Batch.because(Message.literal("random"));
        for (int i = random.nextInt(6); i >= 0; i--) {
            shelf.add(batch, item(random));
        }
        if (!ids.isEmpty()) {
            Kept<Item> kept = shelf.find(ids.get(random.nextInt(ids.size()))).orElseThrow();
            if (random.nextBoolean()) {
                shelf.change(batch, kept, item(random));
            } else {
                batch.delete(kept.ref(), kept.document().version());
            }
        }
        records.commit(batch);
    }

    private static Item item(Random random) {
        Optional<BigDecimal> words =
                random.nextInt(5) == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(random.nextInt(20) - 10));
        Genre genre = Genre.values()[random.nextInt(3)];
        return new Item("题" + text(random), genre, random.nextInt(3) == 0 ? "" : text(random), words, List.of());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private static Wish wish(Random random) {
        List<Order> orders = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String column = COLUMNS.get(random.nextInt(COLUMNS.size()));
            if (orders.stream().noneMatch(order -> order.column().equals(column))) {
                orders.add(new Order(column, random.nextBoolean()));
            }
        }
        String filter = random.nextBoolean() ? "" : WORDS[random.nextInt(WORDS.length)];
        return new Wish(filter, java.util.Map.of(), orders);
    }
}
