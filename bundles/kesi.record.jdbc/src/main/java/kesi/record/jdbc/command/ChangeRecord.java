package kesi.record.jdbc.command;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.compare.TreePath;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes fields of a record, or makes it: what saving in an editor does, for scripts and consoles. */
@Command(
        name = "record:change",
        title = "%command.record.change",
        help = "%command.record.change.help",
        changes = true,
        undo = true,
        roles = {"editor", "judge"})
@Component
public final class ChangeRecord implements Handler<ChangeRecord.Parameters> {

    private static final Set<String> INCOMPLETE = Set.of("E-JSON", "E-CHECK");

    private final Records records;
    private final Json json;

    /** The command on this store. */
    @Activate
    public ChangeRecord(@Reference Records records, @Reference Json json) {
        this.records = records;
        this.json = json;
    }

    /**
     * What it takes.
     *
     * @param set values by their places, each as JSON; what is no JSON is a text
     * @param remove places whose values are to go
     */
    public record Parameters(
            @Param(label = "%param.record", positional = true, recordType = Param.ANY_RECORD)
            Ref record,

            @Param(label = "%param.set") Map<String, String> set,
            @Param(label = "%param.remove") List<String> remove) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Ref ref = parameters.record();
        Optional<Document> now = records.find(ref);
        Map<String, Object> before = now.map(Document::content).orElse(Map.of());
        Map<String, Object> after = changed(before, parameters);
        if (now.isPresent() && json.write(after).equals(json.write(before))) {
            return Outcome.of(Say.say("change.same", ref)).withData(data(ref, "same", true));
        }
        long version = now.map(one -> saved(ref, one.version(), after)).orElseGet(() -> made(ref, after));
        return Outcome.of(Say.say("change.done", ref, version)).withData(data(ref, "version", version));
    }

    private long saved(Ref ref, long version, Map<String, Object> content) {
        Batch batch = Batch.because(Say.say("change.reason"));
        return records.commit(batch.put(ref, version, content))
                .versions()
                .get(0)
                .version();
    }

    /** What is too little for a new record was most likely meant for one that is not here. */
    private long made(Ref ref, Map<String, Object> content) {
        try {
            return saved(ref, 0, content);
        } catch (Problem tooLittle) {
            if (tooLittle.code().filter(INCOMPLETE::contains).isEmpty()) {
                throw tooLittle;
            }
            Message sentence = Say.say("change.absent", ref, tooLittle.sentence(), ref.type());
            throw new Problem(Kind.FAILED, "E-NOT-FOUND", sentence, tooLittle);
        }
    }

    private Map<String, Object> changed(Map<String, Object> before, Parameters parameters) {
        Map<String, Object> tree = before;
        for (Map.Entry<String, String> one : parameters.set().entrySet()) {
            tree = put(tree, one.getKey(), Optional.of(value(one.getValue())));
        }
        for (String place : parameters.remove()) {
            tree = put(tree, place, Optional.empty());
        }
        return tree;
    }

    private static Map<String, Object> put(Map<String, Object> tree, String place, Optional<Object> value) {
        try {
            return TreePath.parse(place).put(tree, value);
        } catch (IndexOutOfBoundsException e) {
            throw Problem.usage(Say.say("change.place", place));
        }
    }

    private Object value(String written) {
        try {
            Object read = json.read("--set", new StringReader(written));
            return read == null ? written : read;
        } catch (Problem noJson) {
            return written;
        }
    }

    private static Object data(Ref ref, String name, Object value) {
        return Outcome.tree("type", ref.type(), "id", ref.id(), name, value);
    }
}
