package kesi.competition.provider.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.exchange.api.HeaderMapping;
import kesi.exchange.api.Table;

/** What kind of papers a table holds, by its heads. */
final class PlanTable {

    private static final PlanWords WORDS = new PlanWords();

    /** The kinds, the more telling heads first, with the columns without which a table is none of them. */
    private enum Kind {
        AWARD("name", "from", "to"),
        DRAW("entry", "place"),
        PUBLICITY("from", "to"),
        SLOT("date", "matter"),
        POST("post", "name"),
        RULE("text");

        private final List<String> needed;

        Kind(String... needed) {
            this.needed = List.of(needed);
        }
    }

    private final Table table;

    PlanTable(Table table) {
        this.table = table;
    }

    /** The plan with what the table says in place of what was there of that kind; empty when it is of no kind. */
    Optional<Plan> into(Plan plan, PlanRows.Faults faults) {
        for (Kind kind : Kind.values()) {
            HeaderMapping mapping =
                    HeaderMapping.of(table, WORDS.heads(kind.name().toLowerCase(Locale.ROOT)), kind.needed);
            if (mapping.missing().isEmpty()) {
                return Optional.of(put(kind, new PlanRows(table, mapping, faults), plan));
            }
        }
        return Optional.empty();
    }

    private static Plan put(Kind kind, PlanRows rows, Plan p) {
        return switch (kind) {
            case AWARD -> p.withAwards(rows.awards(WORDS.of("persons")));
            case DRAW -> p.withDraws(rows.draws());
            case PUBLICITY -> p.withPublicity(rows.publicity());
            case SLOT -> p.withTimetable(rows.slots());
            case POST -> p.withPosts(rows.posts());
            case RULE -> p.withRules(rows.rules());
        };
    }
}
