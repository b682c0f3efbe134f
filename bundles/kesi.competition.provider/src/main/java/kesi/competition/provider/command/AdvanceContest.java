package kesi.competition.provider.command;

import java.util.List;
import java.util.Optional;
import kesi.competition.api.Contests;
import kesi.competition.api.Contests.Listed;
import kesi.competition.api.ResultSet;
import kesi.competition.provider.Trouble;
import kesi.competition.provider.record.ResultType;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fixes the result of a stage, and with it who goes on. */
@Command(
        name = "competition:advance",
        title = "%command.advance",
        help = "%command.advance.help",
        changes = true,
        needs = "selection:competition.contest",
        roles = "judge")
@Component
public final class AdvanceContest implements Handler<AdvanceContest.Parameters> {

    private final Contests contests;
    private final Records records;
    private final ResultType type;

    /** Which stage of which contest. */
    public record Parameters(
            @Param(label = "%param.contest", positional = true, recordType = "competition.contest")
            String id,

            @Param(label = "%param.stage") String stage) {}

    /** Fixes results in these records. */
    @Activate
    public AdvanceContest(@Reference Contests contests, @Reference Records records, @Reference ResultType type) {
        this.contests = contests;
        this.records = records;
        this.type = type;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Listed contest = Say.contest(contests, parameters.id());
        String name = contest.contest().name();
        ResultSet result = contests.rank(contest.ref(), Optional.of(parameters.stage()));
        if (!result.blockers().isEmpty()) {
            ResultSet.Blocker first = result.blockers().get(0);
            throw Trouble.refused(
                    "E-NOT-OFFICIAL",
                    name,
                    parameters.stage(),
                    result.blockers().size(),
                    first.entry(),
                    first.module());
        }
        if (!result.undecided().isEmpty()) {
            throw Trouble.refused("E-UNDECIDED", name, parameters.stage(), String.join(", ", result.undecided()));
        }
        if (result.advanced().isEmpty()) {
            throw Trouble.refused("E-NO-CUT", name, parameters.stage());
        }
        Batch batch = Batch.because(Say.of("advance.reason", name, parameters.stage()));
        Ref stored = records.shelf(type).add(batch, result);
        records.commit(batch);
        return told(contest, result, stored);
    }

    private static Outcome told(Listed contest, ResultSet result, Ref stored) {
        return Outcome.of(Say.of(
                        "advance.done",
                        contest.contest().name(),
                        result.stage(),
                        result.advanced().size()))
                .withData(Outcome.tree(
                        "competition", contest.ref().id(),
                        "stage", result.stage(),
                        "result", stored.id(),
                        "rules", "sha256:" + result.rules(),
                        "advanced", result.advanced(),
                        "tiesAtCut", result.tiesAtCut()))
                .withListing(new Outcome.Listing(
                        List.<Message>copyOf(Say.heads("field.number", "field.unit")),
                        result.rows().stream()
                                .filter(row -> result.advanced().contains(row.entry()))
                                .map(row -> List.of(row.entry(), row.unit()))
                                .toList()));
    }
}
