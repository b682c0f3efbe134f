package kesi.news.ui.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.core.api.value.When;
import kesi.news.api.Item;
import kesi.news.api.Mention;
import kesi.record.api.Document;
import kesi.record.api.Records;

/** The state of a reader. Loads on any thread; the rest is used on the event dispatch thread. Knows no widget. */
final class ReaderModel {
    /**
     * A name in the item.
     *
     * @param places where it stands, in the order of the text
     */
    record Name(Mention.Kind kind, String name, List<Evidence.Passage> places) {}

    /**
     * An item that was loaded.
     *
     * @param file the name of its file
     */
    record Loaded(Ref ref, Item item, String file) {}

    private final Records records;
    private final Json json;
    private Optional<Loaded> loaded = Optional.empty();
    private Optional<Evidence.Passage> passage = Optional.empty();
    private boolean raw;

    ReaderModel(Records records, Json json) {
        this.records = records;
        this.json = json;
    }

    /**
     * Loads an item from the store.
     *
     * @throws Problem when it is not there
     */
    Loaded load(Ref ref) {
        Document document = records.find(ref)
                .orElseThrow(() -> Problem.failed("E-NO-RECORD", Message.of(ReaderModel.class, "reader.gone", ref)));
        Item item = json.value(Item.class, document.content());
        String file = records.find(item.origin().file()).map(Document::title).orElse("");
        return new Loaded(ref, item, file);
    }

    void show(Loaded next, Optional<Evidence.Passage> mark) {
        loaded = Optional.of(next);
        passage = mark;
    }

    void showRaw(boolean asInSource) {
        raw = asInSource;
    }

    Optional<Loaded> loaded() {
        return loaded;
    }

    Optional<ReaderText> text() {
        return loaded.map(now -> ReaderText.of(now.item(), raw));
    }

    /** The range to mark and scroll to. */
    Optional<int[]> marked() {
        return text().flatMap(text -> passage.flatMap(text::range));
    }

    /** The different names in the item, by kind and first mention. */
    List<Name> names() {
        Map<String, Name> names = new LinkedHashMap<>();
        loaded.ifPresent(now -> now.item()
                .mentions()
                .forEach(mention -> names.merge(
                        mention.kind() + mention.name(),
                        new Name(
                                mention.kind(),
                                mention.name(),
                                List.of(mention.span().in(now.ref()))),
                        ReaderModel::together)));
        return names.values().stream()
                .filter(name -> name.kind() != Mention.Kind.TIME)
                .sorted((one, two) -> one.kind().compareTo(two.kind()))
                .toList();
    }

    /** Marks the next place of a name behind the one that is marked now. */
    void next(Name name) {
        int at = passage.map(name.places()::indexOf).orElse(-1);
        passage = Optional.of(name.places().get((at + 1) % name.places().size()));
    }

    /** One line about the item: kind, date, file and lines. */
    Optional<Message> about() {
        return loaded.map(now -> Message.of(
                ReaderModel.class,
                "reader.about",
                Message.of(ReaderModel.class, "kind." + now.item().kind().word()),
                now.item().date().map(When::edtf).orElse("—"),
                now.file(),
                now.item().origin().firstLine(),
                now.item().origin().lastLine()));
    }

    private static Name together(Name one, Name two) {
        return new Name(
                one.kind(),
                one.name(),
                Stream.concat(one.places().stream(), two.places().stream()).toList());
    }
}
