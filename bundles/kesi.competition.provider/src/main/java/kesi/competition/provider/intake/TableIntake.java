package kesi.competition.provider.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kesi.competition.api.Entry;
import kesi.competition.api.Mark;
import kesi.competition.api.Module;
import kesi.competition.api.Stage;
import kesi.competition.provider.Trouble;
import kesi.competition.provider.intake.EntryRow.Marked;
import kesi.competition.provider.intake.MarkColumns.MarkColumn;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.exchange.api.HeaderMapping;
import kesi.exchange.api.Table;
import kesi.exchange.api.Table.Row;

/** Puts the rows of one table into a draft: entries, and marks where the table has columns for them. */
final class TableIntake {

    private final Words words;
    private final String file;
    private final Ref source;
    private final Table table;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<MarkColumn, List<Mark>> marks = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private int rows;

    TableIntake(Words words, String file, Ref source, Table table) {
        this.words = words;
        this.file = file;
        this.source = source;
        this.table = table;
    }

    /** What could not be taken or should be looked at. */
    List<Finding> findings() {
        return findings;
    }

    /** Rows that were taken. */
    int rows() {
        return rows;
    }

    /** Marks that were taken. */
    int marks() {
        return marks.values().stream().mapToInt(List::size).sum();
    }

    void into(Draft draft, Stage stage, Optional<Module> module) {
        HeaderMapping mapping = HeaderMapping.of(table, words.heads(), List.of());
        if (!mapping.columns().containsKey("number") && !mapping.columns().containsKey("unit")) {
            throw Trouble.of("E-TABLE-COLUMNS", place(), String.join(", ", table.heads()));
        }
        List<MarkColumn> columns = new MarkColumns(words, stage, module).find(table, mapping);
        columns.stream().filter(column -> column.module().isEmpty()).findFirst().ifPresent(column -> {
            throw Trouble.of("E-MODULE-NONE", place(), stage.name(), column.head());
        });
        for (Row row : table.rows()) {
            row(draft, stage, row, new EntryRow(mapping, row), columns);
        }
        marks.forEach((column, found) ->
                draft.mark(stage.id(), column.module().orElseThrow().id(), column.judge(), found));
    }

    private void row(Draft draft, Stage stage, Row row, EntryRow entryRow, List<MarkColumn> columns) {
        Optional<String> number = entryRow.key();
        if (number.isEmpty()) {
            error(row, "row.number");
        } else if (!seen.add(number.get())) {
            error(row, "row.twice", number.get());
        } else {
            List<MarkCell> cells = columns.stream()
                    .map(column ->
                            MarkCell.read(words, column.module().orElseThrow(), cell(row, column), entryRow.status()))
                    .toList();
            cells.stream().flatMap(cell -> cell.fault().stream()).forEach(fault -> error(row, fault));
            if (cells.stream().allMatch(cell -> cell.fault().isEmpty())) {
                take(entryRow.marked(draft, stage), row, columns, cells);
            }
        }
    }

    private void take(Marked marked, Row row, List<MarkColumn> columns, List<MarkCell> cells) {
        rows++;
        marked.otherName()
                .ifPresent(known ->
                        findings.add(Finding.warning(place(row), Message.of(Trouble.class, "row.name", known))));
        Entry entry = marked.entry();
        for (int i = 0; i < cells.size(); i++) {
            MarkCell cell = cells.get(i);
            Evidence evidence = new Evidence.Cell(
                    source, table.sheet(), row.number(), columns.get(i).index() + 1);
            marks.computeIfAbsent(columns.get(i), column -> new ArrayList<>())
                    .add(new Mark(entry.number(), marked.member(), cell.value(), cell.status(), Optional.of(evidence)));
        }
    }

    private static Optional<String> cell(Row row, MarkColumn column) {
        return Optional.of(row.cells().get(column.index()).strip()).filter(text -> !text.isEmpty());
    }

    private void error(Row row, String key, Object... arguments) {
        error(row, Message.of(Trouble.class, key, arguments));
    }

    private void error(Row row, Message sentence) {
        findings.add(Finding.error(place(row), sentence));
    }

    private String place() {
        return table.sheet().isEmpty() ? file : file + " [" + table.sheet() + "]";
    }

    private String place(Row row) {
        return place() + ":" + row.number();
    }
}
