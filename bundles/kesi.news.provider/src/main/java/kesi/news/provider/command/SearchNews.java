package kesi.news.provider.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.news.api.NewsTypes;
import kesi.search.api.Query;
import kesi.search.api.Results;
import kesi.search.api.Search;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code news:search}: finds items by what a person types, within days, kinds, regions and organisations. */
@Command(name = "news:search", title = "%command.search", help = "%command.search.help")
@Component(service = Handler.class)
public final class SearchNews implements Handler<SearchNews.Parameters> {
    /**
     * What to find.
     *
     * @param query words and phrases, {@code field:value}
     * @param from not before this day
     * @param to not after this day
     * @param kind only this kind
     * @param region only with this region
     * @param org only with this organisation
     * @param limit at most so many
     * @param offset how many to skip
     */
    public record Parameters(
            @Param(label = "%param.query", positional = true)
            List<String> query,

            @Param(label = "%param.from") Optional<LocalDate> from,
            @Param(label = "%param.to") Optional<LocalDate> to,
            @Param(label = "%param.kind") Optional<String> kind,
            @Param(label = "%param.region") Optional<String> region,
            @Param(label = "%param.org") Optional<String> org,
            @Param(label = "%param.limit", standard = "20") int limit,
            @Param(label = "%param.offset", standard = "0") int offset) {}

    private static final int MOST = 10_000;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Search search;

    /** A command that waits for a search service to come. */
    public SearchNews() {}

    SearchNews(@Nullable Search search) {
        this.search = search;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Search present = search;
        if (present == null) {
            throw Problem.failed("E-NO-SEARCH", Message.of(SearchNews.class, "search.absent"));
        }
        if (parameters.limit() < 0 || parameters.limit() > MOST || parameters.offset() < 0) {
            throw Problem.usage(Message.of(SearchNews.class, "search.window", MOST));
        }
        String words = String.join(" ", parameters.query());
        Results results = present.search(query(parameters, words));
        return Outcome.of(Message.of(SearchNews.class, "search.done", results.total(), words, results.tookMs()))
                .withData(tree(results))
                .withListing(listing(results));
    }

    private static Query query(Parameters parameters, String words) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        parameters.kind().ifPresent(kind -> filters.put("kind", List.of(kind)));
        parameters.region().ifPresent(region -> filters.put("region", List.of(region)));
        parameters.org().ifPresent(org -> filters.put("org", List.of(org)));
        return Query.of(words, NewsTypes.ITEM)
                .within(filters)
                .between(parameters.from(), parameters.to())
                .counting("kind", "region", "org", "person", "publication")
                .window(parameters.offset(), parameters.limit());
    }

    private static Map<String, Object> tree(Results results) {
        Map<String, Object> facets = new LinkedHashMap<>();
        results.facets()
                .forEach((field, counts) -> facets.put(
                        field,
                        counts.stream()
                                .map(count -> Outcome.tree("value", count.value(), "count", count.records()))
                                .toList()));
        return Outcome.tree(
                "total", results.total(),
                "tookMs", results.tookMs(),
                "hits", results.hits().stream().map(SearchNews::hit).toList(),
                "facets", facets);
    }

    private static Map<String, Object> hit(Results.Hit hit) {
        return Outcome.tree(
                "id", hit.ref().id(),
                "title", hit.title(),
                "snippet", hit.snippet(),
                "marks",
                        hit.marks().stream()
                                .map(mark -> List.of(mark.start(), mark.end()))
                                .toList(),
                "score", BigDecimal.valueOf(hit.score()));
    }

    private static Listing listing(Results results) {
        return new Listing(
                List.of(
                        Message.of(SearchNews.class, "field.title"),
                        Message.of(SearchNews.class, "field.snippet"),
                        Message.of(SearchNews.class, "field.id")),
                results.hits().stream()
                        .map(hit -> List.of(hit.title(), marked(hit), hit.ref().id()))
                        .toList());
    }

    /** The snippet with what was found between brackets, as a console shows it. */
    private static String marked(Results.Hit hit) {
        StringBuilder text = new StringBuilder(hit.snippet());
        for (int i = hit.marks().size() - 1; i >= 0; i--) {
            text.insert(hit.marks().get(i).end(), '】').insert(hit.marks().get(i).start(), '【');
        }
        return text.toString();
    }
}
