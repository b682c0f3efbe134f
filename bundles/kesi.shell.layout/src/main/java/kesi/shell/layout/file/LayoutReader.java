package kesi.shell.layout.file;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.shell.api.layout.Bounds;
import kesi.shell.api.layout.Home;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.Layout.Floating;
import kesi.shell.api.layout.Node;
import kesi.shell.api.layout.Node.Size;
import kesi.shell.api.layout.Node.Split;
import kesi.shell.api.layout.Node.Tabs;
import kesi.shell.api.layout.Side;
import org.jspecify.annotations.Nullable;

/**
 * Reads a layout node by node. A node that is damaged costs itself alone; stacks that no longer hang in the tree are
 * found by their text and put among the others. Used for one text.
 */
final class LayoutReader {

    private static final String STACK = "\"views\"";
    private static final Bounds ANYWHERE = new Bounds(120, 120, 560, 420);
    private static final int NAME = 200;

    private final Sound sound = new Sound();
    private final Set<String> seen = new HashSet<>();
    private boolean covered;

    private LayoutReader() {}

    /**
     * What a text says.
     *
     * @param name the name that a person gave, or empty
     * @param whole whether nothing of the text had to be left out or mended
     */
    record Reading(String name, Layout layout, boolean whole) {}

    /** Reads a text; never fails. */
    static Reading read(String text, Json json) {
        LayoutReader reader = new LayoutReader();
        Object tree = reader.tree(text, json);
        Layout layout = reader.salvage(text, reader.layout(tree));
        Object name = Sound.entry(tree, "name");
        String said = name instanceof String written && written.length() <= NAME ? written : "";
        return new Reading(said, layout, reader.sound.isWhole());
    }

    private @Nullable Object tree(String text, Json json) {
        try {
            Object tree = json.read("layout", new StringReader(text));
            if (!(tree instanceof Map<?, ?>)) {
                sound.flaw();
            }
            return tree;
        } catch (Problem damaged) { // that is what this class is for
            sound.flaw();
            return LenientJson.read(text);
        }
    }

    private Layout layout(@Nullable Object tree) {
        Optional<Node> root = Optional.ofNullable(Sound.entry(tree, "window")).flatMap(window -> node(window, 0));
        List<Floating> floats = new ArrayList<>();
        for (Object window : sound.list(Sound.entry(tree, "floating"))) {
            floating(window).ifPresent(floats::add);
        }
        List<String> closed = sound.ids(Sound.entry(tree, "closed"));
        return new Layout(root, floats, closed, homes(Sound.entry(tree, "homes")));
    }

    private Optional<Node> node(@Nullable Object tree, int depth) {
        if (!(tree instanceof Map<?, ?> map) || depth > LenientJson.DEEPEST) {
            sound.flaw();
            return Optional.empty();
        }
        if (map.containsKey("views")) {
            return stack(map).map(Node.class::cast);
        }
        Optional<Node> first = node(map.get("first"), depth + 1);
        Optional<Node> second = node(map.get("second"), depth + 1);
        if (first.isEmpty() || second.isEmpty()) {
            return first.or(() -> second);
        }
        boolean beside = sound.truth(map.get("beside"), true);
        return Optional.of(new Split(beside, sound.share(map.get("share")), first.get(), second.get()));
    }

    private Optional<Tabs> stack(Map<?, ?> map) {
        List<String> all = sound.ids(map.get("views"));
        List<String> views = all.stream().filter(seen::add).toList();
        if (views.isEmpty() || views.size() < all.size()) {
            sound.flaw();
        }
        if (views.isEmpty()) {
            return Optional.empty();
        }
        Object wished = map.get("front");
        String front = wished instanceof String word && views.contains(word) ? word : views.get(0);
        if (!front.equals(wished)) {
            sound.flaw();
        }
        return Optional.of(new Tabs(views, front, size(map.get("size"))));
    }

    /** Two stacks cannot cover each other: the first one does. */
    private Size size(@Nullable Object word) {
        Size size =
                word == null ? Size.NORMAL : sound.constant(Size.class, word).orElse(Size.NORMAL);
        boolean second = size == Size.MAXIMISED && covered;
        covered |= size == Size.MAXIMISED;
        if (second) {
            sound.flaw();
        }
        return second ? Size.NORMAL : size;
    }

    private Optional<Floating> floating(Object tree) {
        Optional<Bounds> bounds = sound.bounds(Sound.entry(tree, "bounds"));
        return node(Sound.entry(tree, "content"), 0)
                .map(LayoutReader::normal)
                .map(content -> new Floating(bounds.orElse(ANYWHERE), content));
    }

    private Map<String, Home> homes(@Nullable Object tree) {
        Map<String, Home> homes = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((view, home) -> {
                if (view instanceof String id && Sound.isId(id)) {
                    homes.put(id, home(home));
                }
            });
        }
        return homes;
    }

    private Home home(@Nullable Object tree) {
        return new Home(
                sound.ids(Sound.entry(tree, "near")),
                sound.constant(Side.class, Sound.entry(tree, "side")).orElse(Side.AMONG),
                sound.share(Sound.entry(tree, "share")),
                sound.number(Sound.entry(tree, "place"), 0, 1_000, 0));
    }

    /** Stacks that are whole in the text and no longer hang in its tree. */
    private Layout salvage(String text, Layout layout) {
        List<String> found = new ArrayList<>();
        int at = text.indexOf(STACK);
        while (at >= 0) {
            int next = text.indexOf(STACK, at + 1);
            int start = at + STACK.length();
            String piece = text.substring(start, next < 0 ? text.length() : Math.max(start, next));
            if (LenientJson.read(piece) instanceof List<?> views) {
                sound.ids(views).stream().filter(seen::add).forEach(found::add);
            }
            at = next;
        }
        return found.isEmpty() ? layout : joined(layout, found);
    }

    private Layout joined(Layout layout, List<String> found) {
        sound.flaw();
        Layout all = layout;
        String at = layout.root().flatMap(root -> root.ids().findFirst()).orElse("");
        for (String view : found) {
            boolean first = at.isEmpty();
            all = first ? all.atEdge(view, Side.LEFT, 0.5) : all.put(view, at, Side.AMONG);
            at = view;
        }
        return layout.root()
                .flatMap(root -> root.stacks().findFirst())
                .map(Tabs::front)
                .map(all::front)
                .orElse(all);
    }

    private static Node normal(Node node) {
        if (node instanceof Tabs tabs) {
            return tabs.sized(Size.NORMAL);
        }
        Split split = (Split) node;
        return new Split(split.beside(), split.share(), normal(split.first()), normal(split.second()));
    }
}
