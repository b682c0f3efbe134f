package kesi.record.jdbc.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.record.api.Batch;
import kesi.record.api.Records;
import kesi.record.api.Shelf;
import kesi.record.jdbc.filter.SavedFilter;
import kesi.record.jdbc.filter.SavedFilterType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Saves a filter by its name; the one of that name, if there is one, becomes this one. */
@Command(
        name = "filter:save",
        title = "%command.filter.save",
        help = "%command.filter.save.help",
        changes = true,
        roles = {"analyst", "editor"})
@Component
public final class SaveFilter implements Handler<SaveFilter.Parameters> {

    private final Records records;

    /** The command on this store. */
    @Activate
    public SaveFilter(@Reference Records records) {
        this.records = records;
    }

    /** What it takes; lists are words parted by commas. */
    public record Parameters(
            @Param(label = "%param.type", positional = true) String type,

            @Param(label = "%param.filter", positional = true)
            String name,

            @Param(label = "%param.words") Optional<String> words,
            @Param(label = "%param.values") List<String> value,
            @Param(label = "%param.sort") Optional<String> sort,
            @Param(label = "%param.columns") Optional<String> columns) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        SavedFilter filter = new SavedFilter(
                parameters.name(),
                parameters.type(),
                parameters.words().orElse(""),
                parameters.value(),
                parts(parameters.sort()),
                parts(parameters.columns()));
        Shelf<SavedFilter> shelf = records.shelf(new SavedFilterType());
        Batch batch = Batch.because(Say.say("filter.save.reason", filter.name()));
        shelf.lookUp(SavedFilterType.key(filter.type(), filter.name()))
                .ifPresentOrElse(kept -> shelf.change(batch, kept, filter), () -> shelf.add(batch, filter));
        var committed = records.commit(batch);
        return Outcome.of(Say.say("filter.save.done", filter.name(), filter.type()))
                .withData(Outcome.tree("id", committed.versions().get(0).ref().id(), "sequence", committed.last()));
    }

    /** Words parted by commas, without blanks around them. */
    static List<String> parts(Optional<String> text) {
        return text.stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
