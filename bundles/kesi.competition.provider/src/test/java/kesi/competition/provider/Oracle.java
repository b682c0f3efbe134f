package kesi.competition.provider;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.competition.api.Entry;
import kesi.competition.api.Entry.Member;
import kesi.competition.api.Entry.Standing;
import kesi.competition.api.Mark;
import kesi.competition.api.MarkStatus;
import kesi.competition.api.Sheet;
import kesi.competition.api.Unit;
import kesi.competition.api.rule.Aggregate;
import kesi.competition.api.rule.Cut;
import kesi.competition.api.rule.Cut.AtCut;
import kesi.competition.api.rule.ModuleRule;
import kesi.competition.api.rule.ModuleRule.Meaning;
import kesi.competition.api.rule.ModuleRule.Missing;
import kesi.competition.api.rule.RankStyle;
import kesi.competition.api.rule.Rounding;
import kesi.competition.api.rule.RuleSet;
import kesi.competition.api.rule.TieEnd;
import kesi.competition.api.rule.TieKey;
import kesi.competition.api.rule.TieKey.ByMember;
import kesi.competition.api.rule.TieKey.ByModule;
import kesi.competition.api.rule.TieKey.Direction;
import kesi.core.api.value.Ref;
import kesi.core.testing.TestJson;
import org.jspecify.annotations.NullUnmarked;

/** A contest with its marks and exact results, made elsewhere, as our records and rules. */
@NullUnmarked // what a test looks up is there, or the test fails
@SuppressWarnings("unchecked") // trees of a test file whose shape is known
public final class Oracle {

    public static final Path FILE = Path.of(System.getProperty("kesi.shared.data", "none"), "contest", "contest.json");
    public static final Ref CONTEST = new Ref("competition.contest", "oracle");
    public static final Rounding TWO_DIGITS = new Rounding(2, RoundingMode.HALF_UP);

    private static final List<Missing> ZERO =
            List.of(new Missing(MarkStatus.ABSENT, Meaning.ZERO), new Missing(MarkStatus.DSQ, Meaning.ZERO));

    private final Map<String, Object> tree;

    public Oracle() {
        try (Reader reader = Files.newBufferedReader(FILE)) {
            tree = (Map<String, Object>) TestJson.create().read("contest.json", reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Map<String, Object> expected() {
        return map(tree.get("expected"));
    }

    public static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    public List<Entry> teams() {
        Map<String, List<Member>> members = new LinkedHashMap<>();
        contestants()
                .forEach(each -> members.computeIfAbsent((String) each.get("company"), key -> new ArrayList<>())
                        .add(new Member((String) each.get("id"), (String) each.get("name"), false)));
        return ((List<Map<String, Object>>) tree.get("companies"))
                .stream().map(company -> team(company, members)).toList();
    }

    private static Entry team(Map<String, Object> company, Map<String, List<Member>> members) {
        String id = (String) company.get("id");
        return new Entry(
                CONTEST, id, (String) company.get("name"), "", Unit.TEAM, Optional.empty(), members.get(id), List.of());
    }

    public List<Map<String, Object>> contestants() {
        return (List<Map<String, Object>>) tree.get("contestants");
    }

    public Sheet prelim() {
        List<Mark> marks = contestants().stream().map(Oracle::prelimMark).toList();
        return new Sheet(CONTEST, "prelim", "theory", "", Sheet.State.LOCKED, marks);
    }

    private static Mark prelimMark(Map<String, Object> contestant) {
        Map<String, Object> mark = map(contestant.get("prelim"));
        String entry = (String) contestant.get("company");
        String member = (String) contestant.get("id");
        return mark.get("status").equals("OK")
                ? Mark.of(entry, member, new BigDecimal(mark.get("mark").toString()))
                : Mark.missing(entry, member, MarkStatus.valueOf((String) mark.get("status")));
    }

    public static RuleSet prelimRules(AtCut ties) {
        ModuleRule theory = new ModuleRule(
                "theory", BigDecimal.ONE, new Aggregate.Single(), new Aggregate.Sum(), ZERO, Optional.empty());
        Cut cut = new Cut(20, ties, List.of(new ByMember("theory", 1, Direction.MORE_FIRST)));
        return rules("预选赛", List.of(theory), List.of(), new Rounding(0, RoundingMode.HALF_UP), Optional.of(cut));
    }

    public static RuleSet finalRules() {
        Aggregate mean = new Aggregate.Mean();
        ModuleRule m1 =
                new ModuleRule("m1", new BigDecimal("0.3"), new Aggregate.Single(), mean, ZERO, Optional.empty());
        ModuleRule m2 =
                new ModuleRule("m2", new BigDecimal("0.30"), new Aggregate.Single(), mean, List.of(), Optional.empty());
        ModuleRule m3 = new ModuleRule(
                "m3", new BigDecimal("0.4"), new Aggregate.TrimmedMean(1, 1), mean, List.of(), Optional.empty());
        ModuleRule time = new ModuleRule(
                "time", BigDecimal.ZERO, new Aggregate.Single(), new Aggregate.Sum(), List.of(), Optional.empty());
        List<TieKey> ties = List.of(
                new ByModule("m3", Direction.MORE_FIRST),
                new ByModule("m2", Direction.MORE_FIRST),
                new ByModule("m1", Direction.MORE_FIRST),
                new ByModule("time", Direction.LESS_FIRST));
        return rules("决赛", List.of(m1, m2, m3, time), ties, TWO_DIGITS, Optional.empty());
    }

    private static RuleSet rules(
            String name, List<ModuleRule> modules, List<TieKey> ties, Rounding shown, Optional<Cut> cut) {
        return new RuleSet(
                name, 1, modules, Optional.empty(), shown, ties, TieEnd.SHARED, RankStyle.SKIPPING, List.of(), cut);
    }

    /** The finalists, with the rulings of the final. */
    public List<Entry> finalists() {
        Map<String, Object> raw = map(tree.get("finalRaw"));
        return teams().stream()
                .filter(team -> raw.containsKey(team.number()))
                .map(team -> ruled(team, (String) map(raw.get(team.number())).get("status")))
                .toList();
    }

    private static Entry ruled(Entry team, String status) {
        List<Standing> standings =
                status.equals("OK") ? List.of() : List.of(new Standing("final", MarkStatus.valueOf(status), "ruling"));
        return new Entry(
                team.contest(),
                team.number(),
                team.unit(),
                team.name(),
                team.kind(),
                team.trade(),
                team.members(),
                standings);
    }

    public List<Sheet> finalSheets() {
        Map<String, List<Mark>> sheets = new LinkedHashMap<>();
        map(tree.get("finalRaw")).forEach((team, value) -> {
            Map<String, Object> raw = map(value);
            map(raw.get("m1")).forEach((member, mark) -> add(sheets, "m1/", m1(team, member, mark)));
            add(sheets, "m2/", mark(team, "", raw.get("m2"), MarkStatus.LOST));
            map(raw.get("m3")).forEach((member, each) -> m3(sheets, team, member, map(each)));
        });
        return sheets.entrySet().stream().map(Oracle::sheet).toList();
    }

    private static Sheet sheet(Map.Entry<String, List<Mark>> marks) {
        String[] key = marks.getKey().split("/", 2);
        return new Sheet(CONTEST, "final", key[0], key[1], Sheet.State.LOCKED, marks.getValue());
    }

    private static void m3(Map<String, List<Mark>> sheets, String team, String member, Map<String, Object> raw) {
        List<Object> judges = (List<Object>) raw.get("judges");
        for (int i = 0; i < judges.size(); i++) {
            add(sheets, "m3/评委" + (i + 1), mark(team, member, judges.get(i), MarkStatus.LOST));
        }
        add(sheets, "time/", mark(team, member, raw.get("seconds"), MarkStatus.LOST));
    }

    private static Mark m1(String team, String member, Object mark) {
        return mark(team, member, mark, MarkStatus.ABSENT);
    }

    private static Mark mark(String team, String member, Object value, MarkStatus missing) {
        return value == null
                ? Mark.missing(team, member, missing)
                : Mark.of(team, member, new BigDecimal(value.toString()));
    }

    private static void add(Map<String, List<Mark>> sheets, String key, Mark mark) {
        sheets.computeIfAbsent(key, each -> new ArrayList<>()).add(mark);
    }
}
