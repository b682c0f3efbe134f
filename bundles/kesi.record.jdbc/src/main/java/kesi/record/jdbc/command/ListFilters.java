package kesi.record.jdbc.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.record.api.Records;
import kesi.record.jdbc.filter.SavedFilter;
import kesi.record.jdbc.filter.SavedFilterType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the saved filters, of one type or of all. */
@Command(name = "filter:list", title = "%command.filter.list", help = "%command.filter.list.help")
@Component
public final class ListFilters implements Handler<ListFilters.Parameters> {

    private final Records records;

    /** The command on this store. */
    @Activate
    public ListFilters(@Reference Records records) {
        this.records = records;
    }

    /** What it takes. */
    public record Parameters(
            @Param(label = "%param.type", positional = true) Optional<String> type) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        List<SavedFilter> filters = new ArrayList<>();
        records.shelf(new SavedFilterType()).forEach(kept -> {
            if (parameters.type().map(kept.value().type()::equals).orElse(true)) {
                filters.add(kept.value());
            }
        });
        filters.sort(java.util.Comparator.comparing(SavedFilter::type).thenComparing(SavedFilter::name));
        return Outcome.of(Say.say("filter.list.done", filters.size()))
                .withData(filters.stream().map(ListFilters::tree).toList())
                .withListing(new Listing(
                        Say.columns("title", "type", "words", "sort"),
                        filters.stream().map(ListFilters::row).toList()));
    }

    private static Object tree(SavedFilter filter) {
        return Outcome.tree(
                "name", filter.name(),
                "type", filter.type(),
                "words", filter.words(),
                "values", filter.values(),
                "sort", filter.sort(),
                "columns", filter.columns());
    }

    private static List<String> row(SavedFilter filter) {
        List<String> words = new ArrayList<>(filter.values());
        words.add(0, filter.words());
        return List.of(filter.name(), filter.type(), String.join(" ", words).strip(), String.join(",", filter.sort()));
    }
}
