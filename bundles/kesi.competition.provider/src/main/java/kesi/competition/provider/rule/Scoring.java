package kesi.competition.provider.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kesi.competition.api.Entry;
import kesi.competition.api.Mark;
import kesi.competition.api.Sheet;
import kesi.competition.api.rule.ModuleRule;
import kesi.competition.api.rule.RuleSet;

/** Makes exact values of the marks of one stage. */
final class Scoring {

    private final RuleSet rules;
    private final String stage;
    private final Map<String, List<String>> judges = new HashMap<>();
    private final Map<String, MarkGrid> marks = new HashMap<>();

    /**
     * Scoring by these rules.
     *
     * @param sheets those of the stage; others are passed over
     */
    Scoring(RuleSet rules, String stage, List<Sheet> sheets) {
        this.rules = rules;
        this.stage = stage;
        sheets.stream().filter(sheet -> sheet.stage().equals(stage)).forEach(this::sort);
    }

    private void sort(Sheet sheet) {
        judges.merge(sheet.module(), List.of(sheet.judge()), Scoring::together);
        for (Mark mark : sheet.marks()) {
            marks.computeIfAbsent(key(sheet.module(), mark.entry()), key -> new MarkGrid())
                    .put(mark.member(), sheet.judge(), mark);
        }
    }

    private static List<String> together(List<String> a, List<String> b) {
        TreeSet<String> all = new TreeSet<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }

    private static String key(String module, String entry) {
        return module + '\n' + entry;
    }

    /** What an entry's marks came to. */
    Scored score(Entry entry) {
        EntryScore score = new EntryScore(entry, stage);
        for (ModuleRule rule : rules.modules()) {
            score.add(
                    rule,
                    marks.getOrDefault(key(rule.module(), entry.number()), new MarkGrid()),
                    judges.getOrDefault(rule.module(), List.of("")));
        }
        return score.scored(rules);
    }

    /** The marks of one entry in one module: by member, then by judge. */
    static final class MarkGrid {

        private final Map<String, Map<String, Mark>> cells = new TreeMap<>();

        void put(String member, String judge, Mark mark) {
            cells.computeIfAbsent(member, key -> new TreeMap<>()).put(judge, mark);
        }

        List<String> members() {
            return cells.isEmpty() ? List.of("") : new ArrayList<>(cells.keySet());
        }

        /** The mark of a member by a judge; one who is not on that judge's sheet is not marked yet. */
        Mark at(String entry, String member, String judge) {
            Mark mark = cells.getOrDefault(member, Map.of()).get(judge);
            return mark != null ? mark : Mark.missing(entry, member, kesi.competition.api.MarkStatus.NOT_MARKED);
        }
    }
}
