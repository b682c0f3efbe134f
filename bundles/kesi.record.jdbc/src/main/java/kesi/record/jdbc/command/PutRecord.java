package kesi.record.jdbc.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.value.Ids;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Committed;
import kesi.record.api.Records;
import kesi.record.jdbc.engine.Faults;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Saves the one record of a JSON file: {@code type}, {@code content} and, if wanted, {@code id} and {@code version}.
 */
@Command(
        name = "record:put",
        title = "%command.record.put",
        help = "%command.record.put.help",
        changes = true,
        roles = {"editor", "judge"})
@Component
public final class PutRecord implements Handler<PutRecord.Parameters> {

    private final Records records;
    private final Json json;

    /** The command on this store. */
    @Activate
    public PutRecord(@Reference Records records, @Reference Json json) {
        this.records = records;
        this.json = json;
    }

    /** What it takes. */
    public record Parameters(
            @Param(label = "%param.record-file", positional = true, path = Param.PathUse.OPEN)
            Path file) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Path file = parameters.file();
        Map<?, ?> tree = read(file);
        if (!(tree.get("type") instanceof String type) || !(tree.get("content") instanceof Map<?, ?> content)) {
            throw Problem.failed("E-SHAPE", Say.say("put.shape", file));
        }
        Ref ref = ref(file, type, tree.get("id"));
        Batch batch = Batch.because(Say.say("put.reason", file.getFileName()));
        Committed committed = commit(file, batch.put(ref, version(file, tree.get("version")), named(content)));
        long version = committed.versions().get(0).version();
        return Outcome.of(Say.say("put.done", ref, version, committed.last()))
                .withData(Outcome.tree(
                        "type", ref.type(), "id", ref.id(), "version", version, "sequence", committed.last()));
    }

    /** A place in the content says little without the file that it stands in. */
    private Committed commit(Path file, Batch batch) {
        try {
            return records.commit(batch);
        } catch (Problem misfit) {
            if (misfit.code().filter("E-JSON"::equals).isEmpty()) {
                throw misfit;
            }
            throw new Problem(misfit.kind(), "E-JSON", Say.say("put.content", file, misfit.sentence()), misfit);
        }
    }

    private Map<?, ?> read(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            return json.read(file.toString(), text) instanceof Map<?, ?> map ? map : Map.of();
        } catch (IOException e) {
            throw Faults.file(file, e);
        }
    }

    private static Ref ref(Path file, String type, @Nullable Object id) {
        try {
            return new Ref(type, id == null ? Ids.next() : id.toString());
        } catch (IllegalArgumentException e) {
            throw Problem.failed(Say.say("put.shape", file), e);
        }
    }

    private static long version(Path file, @Nullable Object version) {
        if (version == null) {
            return 0;
        }
        if (version instanceof Integer number && number >= 0) {
            return number;
        }
        throw Problem.failed("E-SHAPE", Say.say("put.number", file));
    }

    private static Map<String, Object> named(Map<?, ?> content) {
        Map<String, Object> named = new LinkedHashMap<>();
        content.forEach((name, value) -> named.put((String) name, value));
        return named;
    }
}
