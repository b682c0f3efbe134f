package kesi.shell.swing.list;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.shell.swing.Texts;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How a person left the lists, one file for each type in the workspace. Not for the event dispatch thread. */
@Component(service = ListFolder.class)
public final class ListFolder {

    private final Optional<Path> folder;
    private final Json json;

    /** The folder in the workspace of this framework; without a workspace nothing is remembered. */
    @Activate
    public ListFolder(BundleContext context, @Reference Json json) {
        this(Optional.ofNullable(context.getProperty("kesi.home")).map(home -> Path.of(home, "layout", "lists")), json);
    }

    /** That folder, made when something is kept. */
    public ListFolder(Optional<Path> folder, Json json) {
        this.folder = folder;
        this.json = json;
    }

    /** How the list of that type was left; a file that cannot be read counts as none and is replaced by the next. */
    synchronized ListChoices load(String type) {
        Optional<Path> file = folder.map(place -> place.resolve(type + ".json")).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return ListChoices.NONE;
        }
        try (Reader text = Files.newBufferedReader(file.get(), StandardCharsets.UTF_8)) {
            Object tree = json.read(file.get().toString(), text);
            return tree == null ? ListChoices.NONE : json.value(ListChoices.class, tree);
        } catch (IOException | Problem expected) {
            return ListChoices.NONE; // only widths and the like are lost
        }
    }

    /**
     * Keeps how a list was left.
     *
     * @throws Problem when it cannot be written
     */
    synchronized void save(String type, ListChoices choices) {
        if (folder.isPresent()) {
            Path file = folder.get().resolve(type + ".json");
            try {
                Files.createDirectories(folder.get());
                Path part = Files.createTempFile(folder.get(), "list", ".part");
                Files.writeString(part, json.writeIndented(Objects.requireNonNull(json.tree(choices))) + "\n");
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw Problem.failed(Texts.of("layout.unsaved", file, String.valueOf(e.getMessage())), e);
            }
        }
    }
}
