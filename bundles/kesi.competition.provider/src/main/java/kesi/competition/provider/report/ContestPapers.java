package kesi.competition.provider.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kesi.competition.api.Contests;
import kesi.competition.api.Contests.Listed;
import kesi.competition.api.Entry;
import kesi.competition.api.ResultSet;
import kesi.competition.api.Sheet;
import kesi.competition.api.Stage;
import kesi.competition.provider.Trouble;
import kesi.competition.provider.plan.Plan;
import kesi.competition.provider.plan.Plans;
import kesi.competition.provider.record.SheetType;
import kesi.core.api.json.Json;
import kesi.core.api.value.Role;
import kesi.record.api.Records;
import kesi.record.api.Shelf;
import kesi.record.api.Shelf.Kept;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that the reports of a contest print, looked up for one contest. */
@Component(service = ContestPapers.class)
public final class ContestPapers {

    private final Contests contests;
    private final Plans plans;
    private final Records records;
    private final Shelf<Sheet> sheets;
    private final Json json;

    /** Papers of these contests. */
    @Activate
    public ContestPapers(
            @Reference Contests contests,
            @Reference Plans plans,
            @Reference Records records,
            @Reference SheetType sheetType,
            @Reference Json json) {
        this.contests = contests;
        this.plans = plans;
        this.records = records;
        this.sheets = records.shelf(sheetType);
        this.json = json;
    }

    /** The contest that a person named, by id or name. */
    Listed find(String idOrName) {
        return contests.find(idOrName).orElseThrow(() -> Trouble.of("E-CONTEST-NONE", idOrName));
    }

    /** Who gives it: hosts and joint hosts, in order; none where no source says. */
    static List<String> hosts(Listed contest) {
        return contest.contest().roles().stream()
                .filter(role -> role.role() == Role.Part.HOST || role.role() == Role.Part.JOINT_HOST)
                .sorted(Comparator.comparing(Role::role).thenComparing(Role::order))
                .map(Role::agent)
                .distinct()
                .toList();
    }

    Plan plan(Listed contest) {
        return plans.of(contest);
    }

    List<Entry> entries(Listed contest) {
        return contests.entries(contest.ref());
    }

    ResultSet rank(Listed contest, Stage stage) {
        return contests.rank(contest.ref(), Optional.of(stage.id()));
    }

    /** The sheets with what the store knows of them, in the order of their ids. */
    List<Kept<Sheet>> sheets(Listed contest) {
        List<Kept<Sheet>> found = new ArrayList<>();
        sheets.forEach(kept -> {
            if (kept.value().contest().equals(contest.ref())) {
                found.add(kept);
            }
        });
        return found;
    }

    Corrections corrections(Listed contest) {
        return new Corrections(records, json, sheets(contest));
    }

    /** The named stage, or all that have rules and marks. */
    List<Stage> stages(Listed contest, Optional<String> wanted) {
        if (wanted.isPresent()) {
            return List.of(contest.contest()
                    .stage(wanted.get())
                    .orElseThrow(
                            () -> Trouble.of("E-STAGE-NONE", contest.contest().name(), wanted.get())));
        }
        Set<String> marked =
                sheets(contest).stream().map(kept -> kept.value().stage()).collect(Collectors.toSet());
        List<Stage> ranked = contest.contest().stages().stream()
                .filter(stage -> stage.rules().isPresent() && marked.contains(stage.id()))
                .toList();
        if (ranked.isEmpty()) {
            throw Trouble.of("E-MARKS-NONE", contest.contest().name());
        }
        return ranked;
    }

    /** The named stage, or the last that has rules and marks: the one on which awards rest. */
    Stage last(Listed contest, Optional<String> wanted) {
        List<Stage> all = stages(contest, wanted);
        return all.get(all.size() - 1);
    }
}
