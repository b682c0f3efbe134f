package kesi.competition.provider.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kesi.competition.provider.Trouble;
import kesi.competition.provider.plan.Plan.Award;
import kesi.competition.provider.plan.Plan.Draw;
import kesi.competition.provider.plan.Plan.Post;
import kesi.competition.provider.plan.Plan.Publicity;
import kesi.competition.provider.plan.Plan.Slot;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.exchange.api.HeaderMapping;
import kesi.exchange.api.Table;
import kesi.exchange.api.Table.Row;

/** The rows of one table as papers of a contest; blank rows are passed over. */
record PlanRows(Table table, HeaderMapping mapping, Faults faults) {

    /** Where faults of rows are told. */
    interface Faults {
        void add(Finding finding);
    }

    List<Post> posts() {
        return each(row -> new Post(cell(row, "committee"), cell(row, "post"), needed(row, "name"), cell(row, "unit")));
    }

    List<Slot> slots() {
        return each(row -> new Slot(cell(row, "date"), cell(row, "time"), cell(row, "place"), needed(row, "matter")));
    }

    List<Draw> draws() {
        return each(
                row -> new Draw(needed(row, "entry"), cell(row, "stage"), needed(row, "place"), cell(row, "station")));
    }

    List<String> rules() {
        return each(row -> cell(row, "text"));
    }

    Optional<Publicity> publicity() {
        return each(row -> new Publicity(needed(row, "from"), needed(row, "to"), cell(row, "contact"))).stream()
                .findFirst();
    }

    /** Awards, for every member where the row names one of the words for persons. */
    List<Award> awards(List<String> persons) {
        return each(row -> {
            int from = rank(row, "from");
            int to = rank(row, "to");
            if (to < from) {
                fault(row, "plan.ranks", from, to);
            }
            return new Award(
                    needed(row, "name"),
                    from,
                    Math.max(from, to),
                    mapping.cell(row, "trade"),
                    persons.contains(cell(row, "who")));
        });
    }

    private <T> List<T> each(Function<Row, T> read) {
        List<T> all = new ArrayList<>();
        table.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .forEach(row -> all.add(read.apply(row)));
        return all;
    }

    private String cell(Row row, String name) {
        return mapping.cell(row, name).orElse("");
    }

    private String needed(Row row, String name) {
        String cell = cell(row, name);
        if (cell.isEmpty()) {
            fault(row, "plan.blank", table.heads().get(mapping.columns().getOrDefault(name, 0)));
        }
        return cell;
    }

    private int rank(Row row, String name) {
        String cell = needed(row, name);
        if (!cell.isEmpty() && !cell.matches("[1-9]\\d{0,3}")) {
            fault(row, "plan.rank", cell);
        }
        return cell.matches("[1-9]\\d{0,3}") ? Integer.parseInt(cell) : 1;
    }

    private void fault(Row row, String key, Object... arguments) {
        String place = (table.sheet() + " " + row.number()).strip();
        faults.add(Finding.error(place, Message.of(Trouble.class, key, arguments)));
    }
}
