package kesi.record.jdbc.command;

import java.util.List;
import java.util.Map;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.task.Task;
import kesi.record.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says how much is stored. */
@Command(name = "store:stats", title = "%command.store.stats", help = "%command.store.stats.help")
@Component
public final class StoreStats implements Handler<Handler.NoParameters> {

    private final Store store;

    /** The command on this store. */
    @Activate
    public StoreStats(@Reference Store store) {
        this.store = store;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        Store.Figures figures = store.figures();
        String engine = store.engine();
        long records =
                figures.records().values().stream().mapToLong(Long::longValue).sum();
        Map<String, Object> data = Trees.figures(figures);
        data.put("engine", engine);
        List<List<String>> rows = figures.records().entrySet().stream()
                .map(type -> List.of(type.getKey(), Long.toString(type.getValue())))
                .toList();
        return Outcome.of(
                        Say.say("stats.done", engine, records, figures.entries(), figures.blobs(), figures.blobBytes()))
                .withData(data)
                .withListing(new Listing(Say.columns("type", "count"), rows));
    }
}
