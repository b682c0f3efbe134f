package kesi.news.ui.reader;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.TestJson;
import kesi.news.api.Credit;
import kesi.news.api.Item;
import kesi.news.api.ItemKind;
import kesi.news.api.ItemState;
import kesi.news.api.Join;
import kesi.news.api.Mention;
import kesi.news.api.NewsTypes;
import kesi.news.api.Origin;
import kesi.news.api.Paragraph;
import kesi.news.api.SourceFile;
import kesi.news.api.Span;
import kesi.news.api.Stretch;
import kesi.news.api.Titles;
import kesi.record.api.Batch;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;

/** One item in a store, for tests of the screens. */
final class Items {
    static final Ref FILE = new Ref(NewsTypes.FILE, "file1");
    static final Ref ITEM = new Ref(NewsTypes.ITEM, "item1");
    static final Ref OTHER = new Ref(NewsTypes.ITEM, "item2");
    static final String FIRST = "近日,云岭市总工会举办讲座。";
    static final String SECOND = "工会主席何砚秋说,<html><b>技能</b>成才。何砚秋还答疑。";

    private Items() {}

    static Item item(String title) {
        return new Item(
                ItemKind.NEWS,
                ItemState.SEGMENTED,
                new Titles(
                        List.of(new Titles.Line(Titles.Part.MAIN, title, title, Optional.of(new Stretch(1, 0, 4)))),
                        false),
                List.of(paragraph(FIRST, List.of(new Join(6, 3, 5, ""))), paragraph(SECOND, List.of())),
                List.of(),
                List.of(credit()),
                List.of(
                        mention(Mention.Kind.ORGANISATION, "云岭市总工会", 1, 3),
                        mention(Mention.Kind.PERSON, "何砚秋", 2, 4),
                        mention(Mention.Kind.PERSON, "何砚秋", 2, SECOND.lastIndexOf("何砚秋"))),
                new Origin(FILE, "00", Optional.empty(), Optional.empty(), 1, 1, 8),
                Optional.empty(),
                "zh",
                "00",
                List.of(),
                List.of());
    }

    static MemoryRecords store() {
        MemoryRecords records = new MemoryRecords(
                new Plain<>(NewsTypes.ITEM, Item.class), new Plain<>(NewsTypes.FILE, SourceFile.class));
        SourceFile file =
                new SourceFile("page.txt", "00", "UTF-8", 1, 10, Instant.EPOCH, List.of(), List.of(), List.of());
        records.commit(Batch.because(Message.literal("test"))
                .put(FILE, 0, tree(file))
                .put(ITEM, 0, tree(item("讲座进车间")))
                .put(OTHER, 0, tree(item("讲座到工地"))));
        return records;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // a record's tree is a map
    private static Map<String, Object> tree(Record value) {
        return (Map<String, Object>) TestJson.create().tree(value);
    }

    private static Credit credit() {
        Credit.Expansion full = new Credit.Expansion("云岭市总工会", Credit.Rule.NAMED_IN_TEXT, Optional.empty());
        return new Credit(
                "云岭市总", Credit.Role.TEXT, List.of("云岭市总"), Optional.of(full), Optional.of(new Stretch(8, 0, 4)));
    }

    private static Paragraph paragraph(String raw, List<Join> joins) {
        return new Paragraph(raw, raw.replace(',', '，'), List.of(new Stretch(3, 0, raw.length())), joins, false);
    }

    private static Mention mention(Mention.Kind kind, String name, int paragraph, int start) {
        return new Mention(kind, name, new Span(paragraph, start, start + name.length()), "", false);
    }

    private record Plain<T extends Record>(String name, Class<T> javaType) implements RecordType<T> {
        @Override
        public int schema() {
            return 1;
        }

        @Override
        public Message label() {
            return Message.literal(name);
        }

        @Override
        public String title(T value) {
            return value instanceof SourceFile file ? file.name() : "item";
        }

        @Override
        public List<Field<T>> fields() {
            return List.of();
        }
    }
}
