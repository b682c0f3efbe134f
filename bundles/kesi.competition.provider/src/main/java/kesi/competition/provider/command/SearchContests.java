package kesi.competition.provider.command;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.competition.provider.Trouble;
import kesi.competition.provider.record.ContestType;
import kesi.competition.provider.record.EntryType;
import kesi.competition.provider.record.ResultType;
import kesi.competition.provider.record.SheetType;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.search.api.Query;
import kesi.search.api.Results;
import kesi.search.api.Search;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Finds contests, entries, score sheets and results by what a person types. */
@Command(name = "competition:search", title = "%command.search", help = "%command.search.help")
@Component(service = Handler.class)
public final class SearchContests implements Handler<SearchContests.Parameters> {

    /** The types of this area. */
    static final List<String> TYPES = List.of(ContestType.NAME, EntryType.NAME, SheetType.NAME, ResultType.NAME);

    /** The fields whose values are counted. */
    static final List<String> FACETS = List.of("year", "state", "kind", "stage", "module", "judge", "official");

    private static final int MOST = 10_000;

    private final Language language;
    private final List<Search> present = new CopyOnWriteArrayList<>();

    /**
     * What to find.
     *
     * @param query words and phrases, {@code field:value}
     * @param limit at most so many hits
     * @param offset how many to skip
     */
    public record Parameters(
            @Param(label = "%param.query", positional = true)
            List<String> query,

            @Param(label = "%param.limit", standard = "20") int limit,
            @Param(label = "%param.offset", standard = "0") int offset) {}

    /** Without an index at first; one may come and go. */
    @Activate
    public SearchContests(@Reference Language language) {
        this.language = language;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addSearch(Search search) {
        present.add(0, search);
    }

    void removeSearch(Search search) {
        present.remove(search);
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Search search = present.stream().findFirst().orElseThrow(() -> Trouble.of("E-NO-SEARCH"));
        String words = String.join(" ", parameters.query());
        Results results = search.search(query(parameters, words));
        FoundTree found = new FoundTree(results, language);
        return Outcome.of(Say.of("search.done", results.total(), words, results.tookMs()))
                .withData(found.tree())
                .withListing(found.listing());
    }

    private static Query query(Parameters parameters, String words) {
        if (parameters.limit() < 0 || parameters.limit() > MOST || parameters.offset() < 0) {
            throw Problem.usage(Say.of("search.window", MOST));
        }
        return Query.of(words, TYPES.toArray(String[]::new))
                .counting(FACETS.toArray(String[]::new))
                .window(parameters.offset(), parameters.limit());
    }
}
