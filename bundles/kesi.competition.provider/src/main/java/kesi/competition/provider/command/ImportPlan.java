package kesi.competition.provider.command;

import java.nio.file.Path;
import java.util.List;
import kesi.competition.api.Contests;
import kesi.competition.api.Contests.Listed;
import kesi.competition.provider.Trouble;
import kesi.competition.provider.plan.Plan;
import kesi.competition.provider.plan.Plans;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.task.Task;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads committees, timetable, draw, award rules and publicity of a contest from tables. */
@Command(
        name = "competition:plan",
        title = "%command.plan",
        help = "%command.plan.help",
        needs = "selection:competition.contest",
        changes = true,
        undo = true,
        roles = {"editor", "judge"})
@Component
public final class ImportPlan implements Handler<ImportPlan.Parameters> {

    private final Contests contests;
    private final Plans plans;

    /** Which contest, and the tables. */
    public record Parameters(
            @Param(label = "%param.contest", positional = true, recordType = "competition.contest")
            String id,

            @Param(label = "%param.tables", path = PathUse.OPEN_ANY)
            List<Path> files) {}

    /** Reads into these. */
    @Activate
    public ImportPlan(@Reference Contests contests, @Reference Plans plans) {
        this.contests = contests;
        this.plans = plans;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        if (parameters.files().isEmpty()) {
            throw Trouble.of("E-NO-FILES");
        }
        Listed contest = Say.contest(contests, parameters.id());
        Plan plan = plans.read(contest, parameters.files(), task);
        return Outcome.of(Say.of(
                        "plan.done",
                        plan.title(),
                        plan.posts().size(),
                        plan.timetable().size(),
                        plan.draws().size(),
                        plan.awards().size()))
                .withData(Outcome.tree(
                        "competition", contest.ref().id(),
                        "posts", plan.posts().size(),
                        "timetable", plan.timetable().size(),
                        "rules", plan.rules().size(),
                        "draws", plan.draws().size(),
                        "awards", plan.awards().size(),
                        "publicity", plan.publicity().isPresent()));
    }
}
