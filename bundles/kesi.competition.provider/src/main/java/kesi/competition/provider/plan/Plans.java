package kesi.competition.provider.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.competition.api.Contests.Listed;
import kesi.competition.provider.Trouble;
import kesi.competition.provider.record.PlanType;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.exchange.api.Sources;
import kesi.exchange.api.Table;
import kesi.exchange.api.Tables;
import kesi.record.api.Batch;
import kesi.record.api.Records;
import kesi.record.api.Shelf;
import kesi.record.api.Shelf.Kept;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The papers of contests: kept as records, filled from tables. */
@Component(service = Plans.class)
public final class Plans {

    private final Records records;
    private final Shelf<Plan> shelf;
    private final Sources sources;
    private final Tables tables;

    /** Papers in these records, read with these services. */
    @Activate
    public Plans(
            @Reference Records records,
            @Reference PlanType type,
            @Reference Sources sources,
            @Reference Tables tables) {
        this.records = records;
        this.shelf = records.shelf(type);
        this.sources = sources;
        this.tables = tables;
    }

    /** The papers of a contest; empty ones when nobody gave any. */
    public Plan of(Listed contest) {
        return kept(contest)
                .map(Kept::value)
                .orElseGet(() -> Plan.empty(contest.ref(), contest.contest().name()));
    }

    private Optional<Kept<Plan>> kept(Listed contest) {
        return shelf.lookUp(PlanType.of(contest.ref()));
    }

    /**
     * Reads tables into the papers of a contest; what a table tells replaces what was there of its kind.
     *
     * @throws kesi.core.api.problem.Problem when a table is of no known kind or a row has a fault; nothing was changed
     */
    public Plan read(Listed contest, List<Path> files, Task task) {
        List<Finding> faults = new ArrayList<>();
        Plan[] plan = {of(contest)};
        sources.each(
                files,
                task,
                file -> tables.read(file, Optional.empty())
                        .forEach(table -> plan[0] = put(file.name(), table, plan[0], faults::add)));
        if (!faults.isEmpty()) {
            faults.forEach(task::note);
            Finding first = faults.get(0);
            throw Trouble.of("E-PLAN-ROWS", faults.size(), first.place(), first.sentence());
        }
        keep(contest, plan[0]);
        return plan[0];
    }

    private static Plan put(String file, Table table, Plan plan, PlanRows.Faults faults) {
        return new PlanTable(table)
                .into(plan, faults)
                .orElseThrow(() -> Trouble.of("E-PLAN-COLUMNS", file, String.join(", ", table.heads())));
    }

    private void keep(Listed contest, Plan plan) {
        Optional<Kept<Plan>> before = kept(contest);
        if (before.isPresent() && before.get().value().equals(plan)) {
            return;
        }
        Batch batch = Batch.because(
                Message.of(Trouble.class, "plan.reason", contest.contest().name()));
        before.ifPresentOrElse(old -> shelf.change(batch, old, plan), () -> shelf.add(batch, plan));
        records.commit(batch);
    }
}
