package kesi.competition.provider;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kesi.competition.api.Contest;
import kesi.competition.api.Contests;
import kesi.competition.api.Entry;
import kesi.competition.api.Mark;
import kesi.competition.api.ResultSet;
import kesi.competition.api.Sheet;
import kesi.competition.api.Stage;
import kesi.competition.provider.record.ContestType;
import kesi.competition.provider.record.EntryType;
import kesi.competition.provider.record.ResultType;
import kesi.competition.provider.record.SheetType;
import kesi.competition.provider.rule.Ranking;
import kesi.competition.provider.rule.RuleHash;
import kesi.core.api.json.Json;
import kesi.core.api.value.Ref;
import kesi.record.api.Records;
import kesi.record.api.Shelf;
import kesi.record.api.Shelf.Kept;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contests from the records of the workspace. */
@Component
public final class StoredContests implements Contests {

    private final Json json;
    private final Shelf<Contest> contests;
    private final Shelf<Entry> entries;
    private final Shelf<Sheet> sheets;
    private final Shelf<ResultSet> results;

    /** Contests of these records. */
    @Activate
    public StoredContests(
            @Reference Records records,
            @Reference Json json,
            @Reference ContestType contestType,
            @Reference EntryType entryType,
            @Reference SheetType sheetType,
            @Reference ResultType resultType) {
        this.json = json;
        this.contests = records.shelf(contestType);
        this.entries = records.shelf(entryType);
        this.sheets = records.shelf(sheetType);
        this.results = records.shelf(resultType);
    }

    @Override
    public List<Listed> all() {
        List<Listed> all = new ArrayList<>();
        contests.forEach(kept -> all.add(listed(kept)));
        all.sort(Comparator.comparing((Listed listed) -> listed.contest().name())
                .thenComparing(listed -> listed.ref().id()));
        return List.copyOf(all);
    }

    @Override
    public Optional<Listed> find(String idOrName) {
        String id = idOrName.startsWith(ContestType.NAME + "/")
                ? Ref.parse(idOrName).id()
                : idOrName;
        Optional<Listed> byId = isId(id) ? contests.find(id).map(StoredContests::listed) : Optional.empty();
        return byId.or(() -> byName(idOrName));
    }

    private static boolean isId(String text) {
        return text.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    }

    private Optional<Listed> byName(String name) {
        String key = ContestType.byName(name).value();
        List<Listed> found = all().stream()
                .filter(listed ->
                        ContestType.byName(listed.contest().name()).value().equals(key))
                .toList();
        if (found.size() > 1) {
            String ids = found.stream().map(listed -> listed.ref().id()).collect(Collectors.joining(", "));
            throw Trouble.of("E-CONTEST-SEVERAL", name, ids);
        }
        return found.stream().findFirst();
    }

    private static Listed listed(Kept<Contest> kept) {
        return new Listed(kept.ref(), kept.value());
    }

    @Override
    public List<Entry> entries(Ref contest) {
        List<Entry> found = new ArrayList<>();
        entries.forEach(kept -> {
            if (kept.value().contest().equals(contest)) {
                found.add(kept.value());
            }
        });
        found.sort(Comparator.comparing(Entry::number));
        return List.copyOf(found);
    }

    @Override
    public List<Sheet> sheets(Ref contest) {
        List<Sheet> found = new ArrayList<>();
        sheets.forEach(kept -> {
            if (kept.value().contest().equals(contest)) {
                found.add(kept.value());
            }
        });
        return List.copyOf(found);
    }

    @Override
    public ResultSet rank(Ref contest, Optional<String> stage) {
        Contest value = contests.find(contest.id())
                .orElseThrow(() -> Trouble.of("E-CONTEST-NONE", contest.id()))
                .value();
        List<Sheet> all = sheets(contest);
        Stage ranked = stage(value, stage, all);
        var rules = ranked.rules().orElseThrow(() -> Trouble.of("E-RULES-NONE", value.name(), ranked.name()));
        try {
            return new Ranking(rules, ranked.id(), takingPart(value, ranked, contest, all), all)
                    .result(contest, ranked.id(), RuleHash.of(rules, json));
        } catch (IllegalStateException e) {
            throw Trouble.of("E-MARKS-SEVERAL", value.name(), ranked.name(), String.valueOf(e.getMessage()));
        }
    }

    private static Stage stage(Contest contest, Optional<String> wanted, List<Sheet> sheets) {
        if (wanted.isPresent()) {
            return contest.stage(wanted.get())
                    .orElseThrow(() -> Trouble.of("E-STAGE-NONE", contest.name(), wanted.get()));
        }
        Set<String> marked = sheets.stream().map(Sheet::stage).collect(Collectors.toSet());
        return contest.stages().stream()
                .filter(stage -> marked.contains(stage.id()))
                .reduce((first, last) -> last)
                .orElseThrow(() -> Trouble.of("E-MARKS-NONE", contest.name()));
    }

    /**
     * In the first stage all entries; later those who went on from the stage before, those whom a sheet of the stage
     * names, and those whom a ruling of the stage concerns.
     */
    private List<Entry> takingPart(Contest value, Stage stage, Ref contest, List<Sheet> sheets) {
        List<Entry> all = entries(contest);
        int place = value.stages().indexOf(stage);
        if (place == 0) {
            return all;
        }
        Set<String> named = sheets.stream()
                .filter(sheet -> sheet.stage().equals(stage.id()))
                .flatMap(sheet -> sheet.marks().stream())
                .map(Mark::entry)
                .collect(Collectors.toCollection(HashSet::new));
        named.addAll(advancedFrom(contest, value.stages().get(place - 1)));
        return all.stream()
                .filter(entry -> named.contains(entry.number())
                        || entry.standings().stream().anyMatch(s -> s.stage().equals(stage.id())))
                .toList();
    }

    private List<String> advancedFrom(Ref contest, Stage stage) {
        List<Kept<ResultSet>> found = new ArrayList<>();
        results.forEach(kept -> {
            if (kept.value().contest().equals(contest) && kept.value().stage().equals(stage.id())) {
                found.add(kept);
            }
        });
        return found.stream()
                .max(Comparator.comparing(kept -> kept.document().sequence()))
                .map(kept -> kept.value().advanced())
                .orElse(List.of());
    }
}
