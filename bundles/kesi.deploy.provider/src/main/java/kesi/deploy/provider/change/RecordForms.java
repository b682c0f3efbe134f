package kesi.deploy.provider.change;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.provider.generation.Generations;
import kesi.deploy.provider.generation.RealDisk;
import kesi.deploy.provider.schema.Forms;
import kesi.deploy.provider.schema.Forms.Fitting;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Keeps the stored records in the form that the running generation writes. The file {@code deploy/forms} holds the
 * number of the generation that they fit, from the first upgrade on: where it is not the one that runs, a crash or a
 * fall back came between the two, and the records are fitted at the next start of the window.
 */
@Component(service = RecordForms.class)
public final class RecordForms {

    private final Generations generations;
    private final Path file;
    private volatile @Nullable Forms forms;

    @Activate
    public RecordForms(@Reference Generations generations) {
        this.generations = generations;
        this.file = generations.folder().root().resolve("forms");
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindForms(Forms found) {
        forms = found;
    }

    void unbindForms(Forms gone) {
        if (gone.equals(forms)) {
            forms = null;
        }
    }

    /** Whether records can be kept now. */
    boolean areThere() {
        return forms != null;
    }

    /** The schema version of every record type that is here now. */
    Map<String, Integer> schemas() {
        return known().map(Forms::schemas).orElse(Map.of());
    }

    /** How many records of a type are stored. */
    long count(String type) {
        return known().map(one -> one.count(type)).orElse(0L);
    }

    /**
     * Makes the records of types ready that have another schema than before; nothing is written yet.
     *
     * @throws Problem with code {@code F-RECORDS} when one of them cannot be brought there
     */
    Fitting fit(Map<String, Integer> before, int generation, Task task) {
        Map<String, Integer> now = schemas();
        Set<String> changed = now.keySet().stream()
                .filter(type -> !Objects.equals(now.get(type), before.get(type)))
                .collect(Collectors.toSet());
        return known().filter(one -> !changed.isEmpty())
                .map(one -> one.fit(changed, generation, task))
                .orElseGet(None::new);
    }

    /** Before another generation is the current one: from now on it is known which one the records fit. */
    void expect(boolean change) {
        if (change && !Files.exists(file)) {
            note(generations.running().number());
        }
    }

    /** After the records were written. */
    void fits(int generation) {
        if (Files.exists(file)) {
            note(generation);
        }
    }

    /** Whether the records are those of another generation than the one that runs. */
    boolean areOthers() {
        try {
            return Files.exists(file)
                    && !Files.readString(file)
                            .strip()
                            .equals(Integer.toString(generations.running().number()));
        } catch (IOException e) {
            throw disk(e);
        }
    }

    private void note(int generation) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            new RealDisk().put(file, Integer.toString(generation).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw disk(e);
        }
    }

    private static Problem disk(IOException e) {
        return Problem.failed(Message.of(RecordForms.class, "change.disk", e.toString()), e);
    }

    private Optional<Forms> known() {
        return Optional.ofNullable(forms);
    }

    /** Nothing to do. */
    private record None() implements Fitting {

        @Override
        public int records() {
            return 0;
        }

        @Override
        public void commit() {
            // nothing changes
        }
    }
}
