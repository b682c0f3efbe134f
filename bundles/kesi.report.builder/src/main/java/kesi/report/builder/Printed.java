package kesi.report.builder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kesi.core.api.text.Language;
import kesi.record.api.spi.Field;
import kesi.report.api.block.Chart;
import kesi.report.api.block.Source;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Cell;
import kesi.report.api.block.Table.Column;
import kesi.report.api.block.Table.Kind;
import kesi.report.api.block.Table.Row;

/** Lines as a table with groups and sums, and as a chart. */
record Printed<T extends Record>(
        Language language, List<Field<T>> columns, Optional<Field<T>> group, List<Field<T>> sums, List<Line> lines) {

    private static final double CHART_MM = 85;

    Table table(String caption) {
        List<Row> rows = new ArrayList<>();
        if (group.isPresent()) {
            groups().forEach((name, some) -> {
                rows.add(new Row(List.of(across(group(name, some.size()))), Kind.GROUP));
                some.forEach(line -> rows.add(row(line)));
                sum(rows, "sum.group", some);
            });
        } else {
            lines.forEach(line -> rows.add(row(line)));
        }
        sum(rows, "sum.all", lines);
        return new Table(caption, heads(), rows.iterator(), group.isEmpty());
    }

    private List<Column> heads() {
        return columns.stream()
                .map(field -> new Column(language.say(field.label()), 0, isNumber(field) ? Align.RIGHT : Align.LEFT))
                .toList();
    }

    private boolean isNumber(Field<T> field) {
        return field.kind() == Field.Kind.NUMBER || sums.contains(field);
    }

    private Map<String, List<Line>> groups() {
        return lines.stream().collect(Collectors.groupingBy(Line::group, LinkedHashMap::new, Collectors.toList()));
    }

    private String group(String name, int count) {
        return language.say(Texts.of("group", name.isEmpty() ? language.say(Texts.of("without")) : name, count));
    }

    private Cell across(String text) {
        return new Cell(text, columns.size(), 1, Optional.empty());
    }

    /** Every figure and word of a row comes from its record. */
    private static Row row(Line line) {
        Source source = Source.of(line.ref());
        return new Row(
                line.cells().stream()
                        .map(text -> text.isEmpty() ? Cell.of(text) : Cell.of(text, source))
                        .toList(),
                Kind.BODY);
    }

    /** Sums stand under their columns; those of columns that are not printed stand in the words before. */
    private void sum(List<Row> rows, String key, List<Line> some) {
        if (sums.isEmpty()) {
            return;
        }
        List<Cell> cells = new ArrayList<>();
        columns.forEach(field ->
                cells.add(Cell.of(sums.contains(field) ? added(field, some).shown(language) : "")));
        String hidden = sums.stream()
                .filter(field -> !columns.contains(field))
                .map(field ->
                        language.say(field.label()) + " " + added(field, some).shown(language))
                .collect(Collectors.joining("，"));
        String words = (language.say(Texts.of(key)) + " " + hidden).strip();
        int free =
                (int) columns.stream().takeWhile(field -> !sums.contains(field)).count();
        if (free == 0) {
            rows.add(new Row(List.of(across(words)), Kind.SUM));
        } else {
            cells.subList(0, free).clear();
            cells.add(0, new Cell(words, free, 1, Optional.empty()));
        }
        rows.add(new Row(cells, Kind.SUM));
    }

    private Sum added(Field<T> field, List<Line> some) {
        Sum sum = new Sum(language.say(field.label()));
        some.forEach(
                line -> line.figures().getOrDefault(field.name(), List.of()).forEach(sum::add));
        return sum;
    }

    /** The groups as a chart; empty when there are none. */
    Optional<Chart> chart(Chart.Kind kind) {
        Map<String, List<Line>> groups = groups();
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        Optional<Field<T>> summed = sums.stream().findFirst();
        String measure =
                summed.map(field -> language.say(field.label())).orElseGet(() -> language.say(Texts.of("records")));
        String unit = summed.map(field -> added(field, lines).unit()).orElse("");
        List<BigDecimal> figures = groups.values().stream()
                .map(some -> summed.map(field -> added(field, some).figure()).orElse(BigDecimal.valueOf(some.size())))
                .toList();
        return Optional.of(new Chart(
                measure,
                kind,
                unit,
                groups.keySet().stream()
                        .map(name -> name.isEmpty() ? language.say(Texts.of("without")) : name)
                        .toList(),
                List.of(new Chart.Series(measure, figures)),
                CHART_MM));
    }
}
