package kesi.shell.layout.file;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.shell.api.layout.DeskMemory;
import kesi.shell.api.layout.DeskMemory.Known;
import org.jspecify.annotations.Nullable;

/** What the window remembers, as a tree for JSON and back; entry by entry, as far as it is sound. */
final class MemoryTree {

    private static final int TEXT = 200;

    private MemoryTree() {}

    /** What a text says. */
    record Reading(DeskMemory memory, boolean whole) {}

    static Map<String, Object> of(DeskMemory memory) {
        Map<String, Object> tree = new LinkedHashMap<>();
        memory.window().ifPresent(bounds -> tree.put("window", LayoutTree.of(bounds)));
        tree.put("maximised", memory.maximised());
        tree.put("order", memory.order());
        tree.put("recent", memory.recent());
        tree.put("views", known(memory.views()));
        tree.put("perspectives", known(memory.perspectives()));
        return tree;
    }

    static Reading read(String text, Json json) {
        Sound sound = new Sound();
        Object tree = tree(text, json, sound);
        Object window = Sound.entry(tree, "window");
        DeskMemory memory = new DeskMemory(
                window == null ? java.util.Optional.empty() : sound.bounds(window),
                sound.truth(Sound.entry(tree, "maximised"), false),
                sound.ids(Sound.entry(tree, "order")),
                sound.ids(Sound.entry(tree, "recent")),
                known(Sound.entry(tree, "views"), sound),
                known(Sound.entry(tree, "perspectives"), sound));
        return new Reading(memory, sound.isWhole());
    }

    private static @Nullable Object tree(String text, Json json, Sound sound) {
        try {
            return json.read("desk", new StringReader(text));
        } catch (Problem damaged) { // the rest is read as far as it goes
            sound.flaw();
            return LenientJson.read(text);
        }
    }

    private static Map<String, Object> known(Map<String, Known> all) {
        Map<String, Object> tree = new LinkedHashMap<>();
        new TreeMap<>(all)
                .forEach((id, one) ->
                        tree.put(id, Map.of("zh", one.chinese(), "en", one.english(), "bundle", one.bundle())));
        return tree;
    }

    private static Map<String, Known> known(@Nullable Object tree, Sound sound) {
        Map<String, Known> known = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((id, one) -> {
                if (id instanceof String name && Sound.isId(name) && one instanceof Map<?, ?>) {
                    known.put(name, new Known(text(one, "zh"), text(one, "en"), text(one, "bundle")));
                } else {
                    sound.flaw();
                }
            });
        }
        return known;
    }

    private static String text(Object map, String name) {
        return Sound.entry(map, name) instanceof String text && text.length() <= TEXT ? text : "";
    }
}
