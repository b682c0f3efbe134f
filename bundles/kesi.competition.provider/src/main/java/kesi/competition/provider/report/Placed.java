package kesi.competition.provider.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kesi.competition.api.Entry;
import kesi.competition.api.ResultSet;
import kesi.competition.api.ResultSet.Row;
import kesi.competition.api.Stage;
import kesi.competition.api.rule.RankStyle;
import org.jspecify.annotations.Nullable;

/**
 * A row of a result with its rank within its trade.
 *
 * @param rank from 1; empty when it is not ranked
 * @param row as the rules ranked it among all
 * @param entry who it is; empty when the entry left since
 */
record Placed(Optional<Integer> rank, Row row, Optional<Entry> entry) {

    /** Rows by trade in the order of the contest's trades; all under the empty name where there are no trades. */
    static Map<String, List<Placed>> byTrade(List<String> trades, List<Entry> entries, Stage stage, ResultSet result) {
        Map<String, Entry> byNumber = entries.stream().collect(Collectors.toMap(Entry::number, Function.identity()));
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        trades.forEach(trade -> rows.put(trade, new ArrayList<>()));
        result.rows()
                .forEach(row -> rows.computeIfAbsent(trade(byNumber.get(row.entry())), key -> new ArrayList<>())
                        .add(row));
        boolean dense =
                stage.rules().filter(rules -> rules.style() == RankStyle.DENSE).isPresent();
        Map<String, List<Placed>> placed = new LinkedHashMap<>();
        rows.forEach((trade, some) -> {
            if (!some.isEmpty()) {
                placed.put(trade, ranked(some, byNumber, dense));
            }
        });
        return placed;
    }

    private static String trade(@Nullable Entry entry) {
        return entry == null ? "" : entry.trade().orElse("");
    }

    /** Equal ranks among all are equal ranks here. */
    private static List<Placed> ranked(List<Row> rows, Map<String, Entry> byNumber, boolean dense) {
        List<Placed> placed = new ArrayList<>();
        int rank = 0;
        Optional<Integer> before = Optional.empty();
        for (Row row : rows) {
            if (row.rank().isPresent() && !row.rank().equals(before)) {
                rank = dense ? rank + 1 : placed.size() + 1;
                before = row.rank();
            }
            placed.add(new Placed(
                    row.rank().isPresent() ? Optional.of(rank) : Optional.empty(),
                    row,
                    Optional.ofNullable(byNumber.get(row.entry()))));
        }
        return placed;
    }

    /** The people, substitutes among them, as they are printed. */
    List<String> people() {
        List<String> members = entry.stream()
                .flatMap(each -> each.members().stream())
                .map(Entry.Member::name)
                .filter(name -> !name.isBlank())
                .toList();
        return members.isEmpty() && !row.name().isBlank() ? List.of(row.name()) : members;
    }
}
