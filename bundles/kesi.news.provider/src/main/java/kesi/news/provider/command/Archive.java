package kesi.news.provider.command;

import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.news.api.Item;
import kesi.news.provider.record.ItemType;
import kesi.record.api.Records;
import kesi.record.api.Shelf;
import kesi.record.api.Shelf.Kept;

/** The items of the archive as commands and reports find them. */
public final class Archive {
    private final Shelf<Item> shelf;

    /** The items of a store. */
    public Archive(Records records) {
        shelf = records.shelf(new ItemType());
    }

    /**
     * The item with this id, with or without its type in front.
     *
     * @throws Problem when there is none
     */
    public Kept<Item> item(String id) {
        Optional<Kept<Item>> found = shelf.find(id.substring(id.indexOf('/') + 1));
        return found.orElseThrow(() -> Problem.failed("E-NO-RECORD", Message.of(Archive.class, "item.none", id)));
    }

    /** All items. */
    public Shelf<Item> shelf() {
        return shelf;
    }
}
