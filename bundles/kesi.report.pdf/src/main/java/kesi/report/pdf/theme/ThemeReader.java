package kesi.report.pdf.theme;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kesi.core.api.json.Json;
import kesi.core.api.json.Places;
import kesi.core.api.json.Places.Place;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.report.pdf.layout.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * Reads a theme's file. Unknown names, wrong types and numbers out of range are all told at once, each with line and
 * column. Used once.
 */
final class ThemeReader {

    static final Set<String> PARTS = Set.of(
            "title",
            "subtitle",
            "body",
            "flush",
            "centred",
            "right",
            "quote",
            "note",
            "caption",
            "masthead",
            "heading1",
            "heading2",
            "heading3",
            "heading4",
            "heading5",
            "heading6",
            "cell",
            "tablehead",
            "foot");

    private static final Set<String> MEMBERS = Set.of("title", "extends", "page", "styles", "head", "foot");
    private static final Set<String> SIDES = Set.of("top", "left", "right", "bottom");
    private static final Set<String> HEAD = Set.of("text", "logo", "logoHeight");
    private static final Set<String> FOOT = Set.of("text", "align");
    private static final double LEAST_MARGIN = 5;
    private static final double MOST_MARGIN = 90;
    private static final double LOGO = 8;
    private static final double MOST_LOGO = 30;

    private final String name;
    private final String text;
    private final Faults faults;

    private ThemeReader(String name, String text) {
        this.name = name;
        this.text = text;
        this.faults = new Faults();
    }

    /**
     * Reads a theme.
     *
     * @param name what messages call the text, for example its file's name
     * @throws Problem with the code E-JSON when it is no JSON, E-THEME with all faults otherwise
     */
    static ThemeText read(Json json, String name, String text) {
        @Nullable Object tree = json.read(name, new StringReader(text));
        return new ThemeReader(name, text).theme(tree);
    }

    private ThemeText theme(@Nullable Object tree) {
        Part whole = new Part(faults, tree, "");
        whole.only(MEMBERS);
        whole.text("title");
        Map<String, Double> margins = new HashMap<>();
        Part page = whole.part("page");
        page.only(SIDES);
        SIDES.forEach(side -> page.number(side, LEAST_MARGIN, MOST_MARGIN).ifPresent(wide -> margins.put(side, wide)));
        Part head = whole.part("head");
        head.only(HEAD);
        Part foot = whole.part("foot");
        foot.only(FOOT);
        ThemeText read = new ThemeText(
                whole.text("extends").orElse("plain"),
                Map.copyOf(margins),
                styles(whole.part("styles")),
                head.text("text"),
                logo(head),
                foot.text("text"),
                foot.word("align", TextStyle.Alignment.class));
        refuse();
        return read;
    }

    private static Map<String, ThemeText.Style> styles(Part part) {
        part.only(PARTS);
        return part.names().stream()
                .filter(PARTS::contains)
                .collect(Collectors.toUnmodifiableMap(
                        key -> key, key -> part.part(key).style()));
    }

    private Optional<ThemeText.Logo> logo(Part head) {
        double height = head.number("logoHeight", 1, MOST_LOGO).orElse(LOGO);
        return head.text("logo").flatMap(content -> {
            try {
                return Optional.of(new ThemeText.Logo(Base64.getMimeDecoder().decode(content), height));
            } catch (IllegalArgumentException e) {
                faults.add("/head/logo", "theme.logo");
                return Optional.empty();
            }
        });
    }

    private void refuse() {
        List<Message> told = new ArrayList<>();
        Places places = Places.of(text);
        faults.all().forEach((pointer, message) -> {
            Place place = places.find(pointer);
            told.add(Message.of(ThemeReader.class, "theme.fault", place.line(), place.column(), message));
        });
        if (!told.isEmpty()) {
            Message all = told.stream()
                    .reduce((one, other) -> Message.of(ThemeReader.class, "theme.and", one, other))
                    .orElseThrow();
            throw Problem.failed("E-THEME", Message.of(ThemeReader.class, "theme.faults", name, told.size(), all));
        }
    }

    /** The faults of a text by the pointer of what is wrong. */
    static final class Faults {

        private final Map<String, Message> all = new LinkedHashMap<>();

        void add(String pointer, String key, Object... arguments) {
            all.putIfAbsent(pointer, Message.of(ThemeReader.class, key, arguments));
        }

        Map<String, Message> all() {
            return all;
        }
    }
}
