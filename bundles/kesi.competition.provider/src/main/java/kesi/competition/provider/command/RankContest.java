package kesi.competition.provider.command;

import java.util.Optional;
import kesi.competition.api.Contests;
import kesi.competition.api.Contests.Listed;
import kesi.competition.api.ResultSet;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ranks a stage from the marks there are now; stores nothing. */
@Command(
        name = "competition:rank",
        title = "%command.rank",
        help = "%command.rank.help",
        needs = "selection:competition.contest")
@Component
public final class RankContest implements Handler<RankContest.Parameters> {

    private final Contests contests;
    private final Language language;

    /** Which stage of which contest. */
    public record Parameters(
            @Param(label = "%param.contest", positional = true, recordType = "competition.contest")
            String id,

            @Param(label = "%param.stage") Optional<String> stage) {}

    /** Ranks one of these, for a person of this language. */
    @Activate
    public RankContest(@Reference Contests contests, @Reference Language language) {
        this.contests = contests;
        this.language = language;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Listed contest = Say.contest(contests, parameters.id());
        ResultSet result = contests.rank(contest.ref(), parameters.stage());
        RankTree tree = new RankTree(contest, result, language);
        return Outcome.of(sentence(contest, result))
                .withData(tree.tree())
                .withListing(tree.listing())
                .withFindings(tree.findings());
    }

    private static Message sentence(Listed contest, ResultSet result) {
        long ranked =
                result.rows().stream().filter(row -> row.rank().isPresent()).count();
        return Say.of(
                result.official() ? "rank.done" : "rank.not-official",
                contest.contest().name(),
                result.stage(),
                ranked,
                result.rows().size() - ranked);
    }
}
