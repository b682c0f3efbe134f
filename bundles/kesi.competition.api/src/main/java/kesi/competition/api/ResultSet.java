package kesi.competition.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.value.Ref;

/**
 * The ranking of one stage as it was fixed at one moment 成绩版本.
 *
 * @param contest the contest
 * @param stage the stage's id
 * @param rules the SHA-256 of the rule set by which it was made, in hex
 * @param official whether nothing stands in the way of its being official
 * @param rows ranked rows first, in order; then those without a rank
 * @param advanced the numbers of the entries that go on, in order
 * @param tiesAtCut the numbers of the entries that are equal at the cut
 * @param undecided those among them for whom the rules leave the decision open (lot, play-off)
 * @param blockers what stands in the way of an official result
 */
public record ResultSet(
        Ref contest,
        String stage,
        String rules,
        boolean official,
        List<Row> rows,
        List<String> advanced,
        List<String> tiesAtCut,
        List<String> undecided,
        List<Blocker> blockers) {

    public ResultSet {
        rows = List.copyOf(rows);
        advanced = List.copyOf(advanced);
        tiesAtCut = List.copyOf(tiesAtCut);
        undecided = List.copyOf(undecided);
        blockers = List.copyOf(blockers);
    }

    /**
     * One entry.
     *
     * @param rank its rank, from 1; empty when it is not ranked
     * @param entry its number
     * @param name the team's or person's name
     * @param unit the organisation
     * @param total the exact total: a decimal where it ends, else a fraction such as {@code 1127/15}; empty without one
     * @param shown the total as it is shown; empty without one
     * @param modules the exact value of each module by its id, in the order of the rules; missing ones are left out
     * @param points its share of points for its place, exact; empty when the rules give none
     * @param status MARKED for a ranked entry, otherwise why it has no rank
     */
    public record Row(
            Optional<Integer> rank,
            String entry,
            String name,
            String unit,
            String total,
            String shown,
            Map<String, String> modules,
            String points,
            MarkStatus status) {

        /** The value of a module as people read it, at most four digits behind the point; empty without one. */
        public String shownModule(String module) {
            return Shown.of(modules.getOrDefault(module, ""));
        }
    }

    /**
     * What stands in the way of an official result.
     *
     * @param entry the entry's number
     * @param module the module's id
     * @param member the member's number, or empty
     * @param status what is there instead of a mark
     */
    public record Blocker(String entry, String module, String member, MarkStatus status) {}
}
