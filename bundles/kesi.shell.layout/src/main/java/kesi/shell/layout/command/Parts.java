package kesi.shell.layout.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.text.Message;
import kesi.shell.api.layout.DeskMemory.Known;
import kesi.shell.api.layout.LayoutWindow.Part;
import kesi.shell.api.layout.LayoutWindow.State;
import kesi.shell.layout.Texts;

/** Views and perspectives as a table and as data. */
final class Parts {

    private Parts() {}

    /** One that was seen in an earlier window. */
    static Part remembered(String id, Known known) {
        Message title = new Message("", "{0}", "{1}", List.of(known.chinese(), known.english()));
        return new Part(id, title, known.bundle(), State.CLOSED);
    }

    static Outcome outcome(String key, List<Part> parts) {
        List<Message> heads = List.of(
                Texts.of("column.id"), Texts.of("column.name"), Texts.of("column.bundle"), Texts.of("column.state"));
        return Outcome.of(Texts.of(key, parts.size()))
                .withData(parts.stream().map(Parts::tree).toList())
                .withListing(new Listing(heads, parts.stream().map(Parts::row).toList()));
    }

    private static List<String> row(Part part) {
        return List.of(part.id(), part.title().in(Locale.CHINESE), part.bundle(), word(part.state()));
    }

    private static Map<String, Object> tree(Part part) {
        return Outcome.tree(
                "id",
                part.id(),
                "zh",
                part.title().in(Locale.CHINESE),
                "en",
                part.title().in(Locale.ENGLISH),
                "bundle",
                part.bundle(),
                "state",
                word(part.state()));
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
