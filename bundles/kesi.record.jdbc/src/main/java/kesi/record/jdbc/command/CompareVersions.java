package kesi.record.jdbc.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.value.Ref;
import kesi.record.api.Entry;
import kesi.record.api.Records;
import kesi.record.api.compare.Comparison;
import kesi.record.api.compare.Difference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compares two versions of a record field by field; without a version the last two. */
@Command(name = "record:compare", title = "%command.record.compare", help = "%command.record.compare.help")
@Component
public final class CompareVersions implements Handler<CompareVersions.Parameters> {

    private final Records records;
    private final Json json;

    /** The command on this store. */
    @Activate
    public CompareVersions(@Reference Records records, @Reference Json json) {
        this.records = records;
        this.json = json;
    }

    /** What it takes. */
    public record Parameters(
            @Param(label = "%param.id", positional = true) String id,
            @Param(label = "%param.from") Optional<Long> from,
            @Param(label = "%param.to") Optional<Long> to) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Naming naming = new Naming(records);
        Ref ref = naming.ref(parameters.id());
        List<Entry> history = records.history(ref);
        if (history.isEmpty()) {
            naming.document(parameters.id());
        }
        long to = parameters.to().orElse(history.get(0).version());
        long from = parameters.from().orElse(to - 1);
        List<Difference> found = Comparison.of(content(history, ref, from), content(history, ref, to));
        return Outcome.of(Say.say("compare.done", ref, from, to, found.size()))
                .withData(Outcome.tree(
                        "ref",
                        ref.toString(),
                        "from",
                        from,
                        "to",
                        to,
                        "differences",
                        found.stream().map(CompareVersions::tree).toList()))
                .withListing(new Listing(Say.columns("change", "field", "before", "after"), rows(found)));
    }

    /** Version 0 is what was before the first: nothing. */
    private static Map<String, Object> content(List<Entry> history, Ref ref, long version) {
        if (version == 0) {
            return Map.of();
        }
        return history.stream()
                .filter(entry -> entry.version() == version)
                .findFirst()
                .orElseThrow(() -> Problem.usage(Say.say("compare.none", ref, version)))
                .content()
                .orElse(Map.of());
    }

    private static Map<String, Object> tree(Difference difference) {
        Map<String, Object> tree = Outcome.tree(
                "kind",
                difference.kind().name().toLowerCase(java.util.Locale.ROOT),
                "path",
                difference.path().toString());
        difference.before().ifPresent(value -> tree.put("before", value));
        difference.after().ifPresent(value -> tree.put("after", value));
        return tree;
    }

    private List<List<String>> rows(List<Difference> found) {
        List<List<String>> rows = new ArrayList<>();
        for (Difference difference : found) {
            rows.add(List.of(
                    difference.kind().sign(),
                    difference.path().toString(),
                    text(difference.before()),
                    text(difference.after())));
        }
        return rows;
    }

    private String text(Optional<Object> value) {
        return value.map(one -> one instanceof String text ? text : json.write(one))
                .orElse("");
    }
}
