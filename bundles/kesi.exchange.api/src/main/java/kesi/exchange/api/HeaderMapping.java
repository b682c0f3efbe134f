package kesi.exchange.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kesi.exchange.api.Table.Row;

/**
 * Which column of a table holds what a reader needs. Immutable.
 *
 * @param columns the column, from 0, by the reader's name for it
 * @param missing the needed names that no head answers to
 * @param unknown heads that nobody asked for
 */
public record HeaderMapping(Map<String, Integer> columns, List<String> missing, List<String> unknown) {

    public HeaderMapping {
        columns = Map.copyOf(columns);
        missing = List.copyOf(missing);
        unknown = List.copyOf(unknown);
    }

    /**
     * Finds columns by the names that people give them. Heads are compared without blanks, width and case.
     *
     * @param wanted accepted heads by the reader's name, for example {@code unit: 单位, 参赛单位, 公司}
     * @param needed the names without which the table cannot be read
     */
    public static HeaderMapping of(Table table, Map<String, List<String>> wanted, List<String> needed) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        wanted.forEach((name, heads) -> Heads.find(table.heads(), heads).ifPresent(at -> columns.put(name, at)));
        List<String> missing =
                needed.stream().filter(name -> !columns.containsKey(name)).toList();
        List<String> unknown = IntStream.range(0, table.heads().size())
                .filter(at -> !columns.containsValue(at))
                .mapToObj(table.heads()::get)
                .toList();
        return new HeaderMapping(columns, missing, unknown);
    }

    /** The cell of a row under the reader's name, trimmed; empty when there is no such column or the cell is blank. */
    public Optional<String> cell(Row row, String name) {
        return Optional.ofNullable(columns.get(name))
                .map(at -> row.cells().get(at).strip())
                .filter(text -> !text.isEmpty());
    }
}
