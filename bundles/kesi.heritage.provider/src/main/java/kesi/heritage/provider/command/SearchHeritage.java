package kesi.heritage.provider.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.search.api.Query;
import kesi.search.api.Results;
import kesi.search.api.Results.Hit;
import kesi.search.api.Search;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Finds records of this area. */
@Component
@Command(name = "heritage:search", title = "%command.search", help = "%command.search.help")
public final class SearchHeritage implements Handler<SearchHeritage.Parameters> {

    private final List<Search> found = new CopyOnWriteArrayList<>();

    /** Without an index at first; it may come and go. */
    @Activate
    public SearchHeritage() {}

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bind(Search search) {
        found.add(0, search);
    }

    void unbind(Search search) {
        found.remove(search);
    }

    /** What to find. */
    public record Parameters(
            @Param(label = "%param.query", positional = true)
            String query,

            @Param(label = "%param.limit", standard = "20") int limit,
            @Param(label = "%param.offset", standard = "0") int offset) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Search index = found.stream()
                .findFirst()
                .orElseThrow(() -> Problem.failed(Message.of(SearchHeritage.class, "problem.noindex")));
        Query query = Query.of(parameters.query(), Area.TYPES.toArray(String[]::new))
                .window(parameters.offset(), parameters.limit());
        Results results = index.search(query);
        return Outcome.of(Message.of(SearchHeritage.class, "outcome.found", results.total()))
                .withData(Outcome.tree(
                        "total",
                        results.total(),
                        "tookMs",
                        results.tookMs(),
                        "hits",
                        results.hits().stream().map(SearchHeritage::hit).toList()))
                .withListing(listing(results));
    }

    private static Object hit(Hit hit) {
        return Outcome.tree(
                "id",
                hit.ref().id(),
                "type",
                hit.ref().type(),
                "title",
                hit.title(),
                "snippet",
                hit.snippet(),
                "score",
                BigDecimal.valueOf(hit.score()));
    }

    private static Listing listing(Results results) {
        return new Listing(
                List.of(
                        Message.of(SearchHeritage.class, "column.type"),
                        Message.of(SearchHeritage.class, "column.id"),
                        Message.of(SearchHeritage.class, "column.title"),
                        Message.of(SearchHeritage.class, "column.passage")),
                results.hits().stream()
                        .map(hit -> List.of(hit.ref().type(), hit.ref().id(), hit.title(), hit.snippet()))
                        .toList());
    }
}
