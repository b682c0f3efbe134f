package kesi.report.pdf.theme;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.report.api.PaperSetup;
import kesi.report.pdf.layout.Theme;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The themes that were written without code: {@code themes/NAME.json} in the workspace, and the texts {@code
 * written.NAME} that a department's file configures for {@code kesi.report.pdf}; the workspace's counts first. Read
 * each time they are asked for, so that a change shows at once. Safe for use by any thread.
 */
@Component(service = ThemeShelf.class, configurationPid = "kesi.report.pdf")
public final class ThemeShelf {

    private static final String WRITTEN = "written.";
    private static final String ENDING = ".json";
    private static final long MOST_BYTES = 8_000_000;

    private final Path folder;
    private final Map<String, Object> configured;
    private final Json json;

    /** Looks into the workspace. */
    @Activate
    public ThemeShelf(BundleContext context, Map<String, Object> configured, @Reference Json json) {
        this(
                new Place(
                        Path.of(Objects.requireNonNullElse(context.getProperty("kesi.home"), "."), "themes"),
                        configured),
                json);
    }

    ThemeShelf(Place place, Json json) {
        this.folder = place.folder();
        this.configured = place.configured();
        this.json = json;
    }

    /** Where written themes are: a folder, which need not be there, and a configuration. */
    record Place(Path folder, Map<String, Object> configured) {}

    /** A theme and where it was found. */
    public record Found(String name, String origin) {}

    /** The written themes, by name. */
    public List<Found> all() {
        Map<String, String> found = new TreeMap<>();
        configured.keySet().stream()
                .filter(key -> key.startsWith(WRITTEN))
                .forEach(key -> found.put(key.substring(WRITTEN.length()), "kesi.report.pdf/" + key));
        files().forEach(file -> {
            String name = Objects.toString(file.getFileName(), "");
            found.put(name.substring(0, name.length() - ENDING.length()), file.toString());
        });
        return found.entrySet().stream()
                .map(entry -> new Found(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * The looks of a document by the theme of that name; empty when there is none.
     *
     * @throws Problem with the code E-THEME or E-JSON when its text or that of one it extends is not right
     */
    public Optional<Function<PaperSetup, Theme>> find(String name) {
        return text(name).map(text -> looks(name, text));
    }

    /**
     * The looks that a file describes, wherever it is.
     *
     * @throws Problem as {@link #find}
     */
    public Function<PaperSetup, Theme> read(Path file) {
        String name = Objects.toString(file.getFileName(), "");
        return looks(
                name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name,
                new Text(file.toString(), content(file)));
    }

    private record Text(String origin, String content) {}

    private Optional<Text> text(String name) {
        Path file = folder.resolve(name + ENDING).normalize();
        if (file.startsWith(folder) && Files.isRegularFile(file)) {
            return Optional.of(new Text(file.toString(), content(file)));
        }
        return Optional.ofNullable(configured.get(WRITTEN + name))
                .map(content -> new Text("kesi.report.pdf/" + WRITTEN + name, String.valueOf(content)));
    }

    /** The changes of a theme and of those it extends, laid over the one that comes with the product. */
    private Function<PaperSetup, Theme> looks(String name, Text first) {
        List<ThemeText> changes = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>(List.of(name));
        ThemeText change = ThemeReader.read(json, first.origin(), first.content());
        changes.add(change);
        while (builtIn(change.extended()).isEmpty()) {
            String next = change.extended();
            if (!seen.add(next)) {
                throw Problem.failed(
                        "E-THEME", Message.of(ThemeShelf.class, "theme.loop", first.origin(), way(seen, next)));
            }
            Text text = text(next)
                    .orElseThrow(() -> Problem.failed(
                            "E-THEME", Message.of(ThemeShelf.class, "theme.parent", first.origin(), next, names())));
            change = ThemeReader.read(json, text.origin(), text.content());
            changes.add(0, change);
        }
        PaperSetup.Theme root = builtIn(change.extended()).orElseThrow();
        return setup -> {
            Theme theme = Theme.of(setup.with(root));
            for (ThemeText over : changes) {
                theme = WrittenTheme.over(theme, over);
            }
            return theme;
        };
    }

    private static String way(Set<String> seen, String next) {
        return String.join(" → ", seen) + " → " + next;
    }

    private String names() {
        return String.join(
                ", ",
                Stream.concat(Stream.of("official", "plain"), all().stream().map(Found::name))
                        .toList());
    }

    private static Optional<PaperSetup.Theme> builtIn(String name) {
        return Stream.of(PaperSetup.Theme.values())
                .filter(theme -> theme.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static String content(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw Problem.failed("E-THEME", Message.of(ThemeShelf.class, "theme.large", file.toString()));
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw Problem.failed("E-THEME", Message.of(ThemeShelf.class, "theme.coding", file.toString()));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Problem unreadable(Path file, IOException reason) {
        return Problem.failed(
                "E-THEME",
                Message.of(ThemeShelf.class, "theme.unreadable", file.toString(), String.valueOf(reason.getMessage())));
    }
}
