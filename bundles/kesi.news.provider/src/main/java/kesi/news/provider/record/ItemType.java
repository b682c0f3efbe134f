package kesi.news.provider.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Link;
import kesi.news.api.Alike;
import kesi.news.api.Credit;
import kesi.news.api.Item;
import kesi.news.api.Mention;
import kesi.news.api.NewsTypes;
import kesi.news.api.Paragraph;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** Items: searched by title, byline with full names, text and captions; names of pupils are no facet. */
@Component(service = RecordType.class)
public final class ItemType implements RecordType<Item> {
    /** The key by which texts that are equal find each other. */
    public static final String HASH = "hash";

    /** The key by which texts that are nearly equal find each other. */
    public static final String PRINT = "print";

    @Override
    public String name() {
        return NewsTypes.ITEM;
    }

    @Override
    public Class<Item> javaType() {
        return Item.class;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return Labels.type("item");
    }

    @Override
    public String title(Item item) {
        return item.titles().display();
    }

    @Override
    public List<Field<Item>> fields() {
        return List.of(
                Field.column("title", Field.Kind.TEXT, Labels.field("title"), ItemType::titles),
                Field.facet(
                                "kind",
                                Labels.field("kind"),
                                (Item item) -> List.of(item.kind().word()))
                        .worded(Labels.words("kind")),
                Field.column("byline", Field.Kind.TEXT, Labels.field("byline"), ItemType::bylines),
                Field.column(
                        "date",
                        Field.Kind.DATE,
                        Labels.field("date"),
                        item -> item.date().stream().toList()),
                Field.facet(
                        "publication",
                        Labels.field("publication"),
                        item -> item.origin().publication().stream().toList()),
                Field.facet("region", Labels.field("region"), item -> item.names(Mention.Kind.REGION)),
                Field.facet("org", Labels.field("org"), item -> item.names(Mention.Kind.ORGANISATION)),
                Field.facet("person", Labels.field("person"), ItemType::adults),
                Field.facet(
                                "state",
                                Labels.field("state"),
                                (Item item) -> List.of(item.state().word()))
                        .worded(Labels.words("state")),
                Field.text("text", Labels.field("text"), item -> raw(item.paragraphs())),
                Field.text("caption", Labels.field("caption"), item -> raw(item.captions())));
    }

    @Override
    public List<Key> keys(Item item) {
        return Stream.concat(
                        Stream.of(Key.shared(HASH, item.hash())),
                        item.prints().stream().map(print -> Key.shared(PRINT, print)))
                .toList();
    }

    @Override
    public List<Link> links(Item item) {
        List<Link> links = new ArrayList<>();
        links.add(new Link("readFrom", item.origin().file(), List.of()));
        item.origin().page().ifPresent(page -> links.add(new Link("partOf", page, List.of())));
        item.alike().forEach(alike -> links.add(link(alike)));
        return links;
    }

    @Override
    public List<Finding> check(Item item) {
        List<Finding> findings = new ArrayList<>();
        if (item.titles().display().isBlank()) {
            findings.add(Finding.error("titles", Message.of(ItemType.class, "check.title")));
        }
        if (item.origin().firstLine() > item.origin().lastLine()) {
            findings.add(Finding.error("origin", Message.of(ItemType.class, "check.lines")));
        }
        return findings;
    }

    private static Link link(Alike alike) {
        String verb = switch (alike.kind()) {
            case SAME -> "sameTextAs";
            case REPRINT -> "reprintOf";
            case NEAR -> "nearlySameTextAs";
        };
        return new Link(verb, alike.other(), List.of(new Evidence.Whole(alike.other())));
    }

    private static List<String> titles(Item item) {
        return item.titles().lines().stream().map(line -> line.display()).toList();
    }

    private static List<String> bylines(Item item) {
        return item.credits().stream().flatMap(ItemType::names).distinct().toList();
    }

    private static Stream<String> names(Credit credit) {
        Optional<String> full = credit.expansion().map(Credit.Expansion::name);
        return Stream.concat(Stream.of(credit.raw()), full.stream());
    }

    private static List<String> adults(Item item) {
        return item.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON && !mention.minor())
                .map(Mention::name)
                .distinct()
                .toList();
    }

    private static List<String> raw(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::raw).toList();
    }
}
