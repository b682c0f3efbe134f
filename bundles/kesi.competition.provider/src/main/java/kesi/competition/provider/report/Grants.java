package kesi.competition.provider.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.competition.provider.plan.Plan.Award;

/**
 * Who gets which award by the rules of a contest. Ranks count within a trade; equal ranks get the same.
 *
 * @param awards the rules, in order
 * @param placed the result, by trade
 */
record Grants(List<Award> awards, Map<String, List<Placed>> placed) {

    /**
     * One award.
     *
     * @param award the rule
     * @param trade the trade; empty where there is none
     * @param placed the row that it rests on
     * @param person the member who gets it; empty when the entry does
     */
    record Grant(Award award, String trade, Placed placed, Optional<String> person) {

        /** Whom it names: the person, or the entry's unit (or name where no unit is known). */
        String addressee() {
            String unit = placed.row().unit();
            return person.orElse(unit.isBlank() ? placed.row().name() : unit);
        }

        /** The person's unit; empty when the award is the unit's. */
        String unit() {
            return person.isPresent() ? placed.row().unit() : "";
        }
    }

    /** All awards in the order of rules, trades and ranks. */
    List<Grant> all() {
        List<Grant> all = new ArrayList<>();
        for (Award award : awards) {
            placed.forEach((trade, rows) -> {
                if (award.trade().isEmpty() || award.trade().get().equals(trade)) {
                    rows.stream().filter(row -> gets(award, row)).forEach(row -> add(all, award, trade, row));
                }
            });
        }
        return all;
    }

    private static boolean gets(Award award, Placed row) {
        return row.rank()
                .filter(rank -> rank >= award.from() && rank <= award.to())
                .isPresent();
    }

    private static void add(List<Grant> all, Award award, String trade, Placed row) {
        if (award.persons()) {
            row.people().forEach(name -> all.add(new Grant(award, trade, row, Optional.of(name))));
        } else {
            all.add(new Grant(award, trade, row, Optional.empty()));
        }
    }

    /** The awards of one row, joined; empty when it gets none. */
    String of(String trade, Placed row) {
        return String.join(
                "、",
                awards.stream()
                        .filter(award ->
                                award.trade().isEmpty() || award.trade().get().equals(trade))
                        .filter(award -> gets(award, row))
                        .map(Award::name)
                        .distinct()
                        .toList());
    }
}
