package kesi.search.lucene.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.search.api.Query;
import kesi.search.api.Query.Order;
import kesi.search.api.Results;
import kesi.search.api.Results.Hit;
import kesi.search.api.Search;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds records of every type. */
@Component
@Command(name = "search:query", title = "%command.query", help = "%command.query.help")
public final class SearchQuery implements Handler<SearchQuery.Parameters> {

    private final Search search;

    /** Asks this index. */
    @Activate
    public SearchQuery(@Reference Search search) {
        this.search = search;
    }

    /** What to look for, and which part of the answer to show. */
    public record Parameters(
            @Param(label = "%param.text", positional = true) String text,
            @Param(label = "%param.type") List<String> type,
            @Param(label = "%param.filter") Map<String, String> filter,
            @Param(label = "%param.from") Optional<LocalDate> from,
            @Param(label = "%param.to") Optional<LocalDate> to,
            @Param(label = "%param.facet") List<String> facet,
            @Param(label = "%param.sort") List<String> sort,
            @Param(label = "%param.limit", standard = "20") int limit,
            @Param(label = "%param.offset", standard = "0") int offset) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Results results = search.search(question(parameters));
        Message sentence = Message.of(SearchQuery.class, "outcome.found", results.total(), results.tookMs());
        return Outcome.of(sentence).withData(data(results)).withListing(listing(results));
    }

    private static Query question(Parameters parameters) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        parameters.filter().forEach((field, value) -> filters.put(field, List.of(value)));
        return new Query(
                parameters.text(),
                parameters.type(),
                filters,
                parameters.from(),
                parameters.to(),
                parameters.facet(),
                parameters.sort().stream().map(SearchQuery::order).toList(),
                parameters.offset(),
                parameters.limit());
    }

    private static Order order(String field) {
        return field.startsWith("-") ? new Order(field.substring(1), true) : new Order(field, false);
    }

    private static Map<String, Object> data(Results results) {
        List<Object> hits = new ArrayList<>();
        results.hits().forEach(hit -> hits.add(hit(hit)));
        Map<String, Object> facets = new LinkedHashMap<>();
        results.facets().forEach((field, counts) -> {
            Map<String, Object> values = new LinkedHashMap<>();
            counts.forEach(count -> values.put(count.value(), count.records()));
            facets.put(field, values);
        });
        return Outcome.tree("total", results.total(), "tookMs", results.tookMs(), "hits", hits, "facets", facets);
    }

    private static Map<String, Object> hit(Hit hit) {
        return Outcome.tree(
                "id",
                hit.ref().id(),
                "type",
                hit.ref().type(),
                "title",
                hit.title(),
                "snippet",
                hit.snippet(),
                "marks",
                hit.marks().stream()
                        .map(mark -> List.of(mark.start(), mark.end()))
                        .toList(),
                "score",
                java.math.BigDecimal.valueOf(hit.score()));
    }

    private static Listing listing(Results results) {
        List<Message> columns = List.of(
                Message.of(SearchQuery.class, "column.record"),
                Message.of(SearchQuery.class, "column.title"),
                Message.of(SearchQuery.class, "column.passage"));
        List<List<String>> rows = results.hits().stream()
                .map(hit -> List.of(hit.ref().toString(), hit.title(), marked(hit)))
                .toList();
        return new Listing(columns, rows);
    }

    /** The passage on one line, with its marks in square brackets. */
    private static String marked(Hit hit) {
        StringBuilder shown = new StringBuilder(hit.snippet());
        for (int i = hit.marks().size() - 1; i >= 0; i--) {
            shown.insert(hit.marks().get(i).end(), ']');
            shown.insert(hit.marks().get(i).start(), '[');
        }
        return shown.toString().replaceAll("\\s+", " ");
    }
}
