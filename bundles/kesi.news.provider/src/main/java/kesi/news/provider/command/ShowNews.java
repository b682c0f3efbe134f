package kesi.news.provider.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.news.api.Item;
import kesi.news.api.Mention;
import kesi.news.api.NewsTypes;
import kesi.record.api.Arrow;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code news:show}: one item with its text, mentions and links. */
@Command(name = "news:show", title = "%command.show", help = "%command.show.help", needs = "selection:news.item")
@Component(service = Handler.class)
public final class ShowNews implements Handler<ShowNews.Parameters> {
    /**
     * What to show.
     *
     * @param id the item
     */
    public record Parameters(
            @Param(label = "%param.item", positional = true, recordType = NewsTypes.ITEM)
            String id) {}

    private final Records records;

    /** A command over a store. */
    @Activate
    public ShowNews(@Reference Records records) {
        this.records = records;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Kept<Item> kept = new Archive(records).item(parameters.id());
        Map<String, Object> tree = ImportTree.item(kept.ref(), kept.value());
        tree.put("version", kept.document().version());
        tree.put("state", kept.value().state().word());
        tree.put(
                "mentions",
                kept.value().mentions().stream().map(ShowNews::mention).toList());
        tree.put(
                "links",
                records.arrows(kept.ref()).stream()
                        .map(arrow -> link(kept.ref(), arrow))
                        .toList());
        return Outcome.of(Message.literal(kept.value().titles().display()))
                .withData(tree)
                .withListing(text(kept.value()));
    }

    private static Listing text(Item item) {
        List<List<String>> rows = new ArrayList<>();
        item.paragraphs().forEach(paragraph -> rows.add(List.of(String.valueOf(rows.size() + 1), paragraph.display())));
        item.credits()
                .forEach(credit -> rows.add(List.of(
                        "",
                        credit.raw()
                                + credit.expansion()
                                        .map(full -> "（" + full.name() + "）")
                                        .orElse(""))));
        return new Listing(
                List.of(Message.of(ShowNews.class, "field.number"), Message.of(ShowNews.class, "field.text")), rows);
    }

    private static Map<String, Object> mention(Mention mention) {
        return Outcome.tree(
                "kind", mention.kind().word(),
                "name", mention.name(),
                "paragraph", mention.span().paragraph(),
                "start", mention.span().start(),
                "end", mention.span().end(),
                "cue", mention.cue(),
                "minor", mention.minor());
    }

    private static Map<String, Object> link(Ref here, Arrow arrow) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", arrow.link().type());
        boolean out = arrow.from().equals(here);
        tree.put(out ? "to" : "from", (out ? arrow.link().target() : arrow.from()).toString());
        return tree;
    }
}
