package kesi.record.jdbc.filter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.When;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;

/**
 * Records of one type as rows of texts, filtered and sorted, for scripts: closed choices are their words in
 * queries.
 *
 * @param columns the columns that are shown
 */
public record Sheet(Records records, RecordType<?> type, List<String> columns) {

    private static final String SEPARATOR = "; ";
    private static final Comparator<String> NATURAL = Sheet::compare;

    /** A record with the texts of all its columns. */
    public record Line(Document document, Map<String, String> cells) {}

    /**
     * A sheet of those columns.
     *
     * @param wanted names of columns; empty for those that the type shows
     * @throws Problem of kind USAGE when there is no such column
     */
    public static Sheet of(Records records, RecordType<?> type, List<String> wanted) {
        List<String> columns = new ArrayList<>(wanted);
        if (columns.isEmpty()) {
            columns.add("title");
            type.fields().stream()
                    .filter(field -> field.shown() && !field.name().equals("title"))
                    .forEach(field -> columns.add(field.name()));
        }
        Sheet sheet = new Sheet(records, type, List.copyOf(columns));
        columns.forEach(sheet::check);
        return sheet;
    }

    /** The heads of the columns. */
    public List<Message> heads() {
        return columns.stream().map(this::head).toList();
    }

    /** The lines that the filter lets through, in its order; ties stand in the order of their ids. */
    public List<Line> lines(SavedFilter filter, Task task) {
        filter.sort().forEach(one -> check(bare(one)));
        List<Line> lines = new ArrayList<>();
        read(type, task, line -> {
            if (fits(line, filter)) {
                lines.add(line);
            }
        });
        filter.sort().stream()
                .map(Sheet::order)
                .reduce(Comparator::thenComparing)
                .ifPresent(lines::sort);
        return lines;
    }

    private <T extends Record> void read(RecordType<T> here, Task task, java.util.function.Consumer<Line> taker) {
        records.shelf(here).forEach(kept -> {
            task.checkCancelled();
            taker.accept(line(here, kept));
        });
    }

    private static <T extends Record> Line line(RecordType<T> type, Kept<T> kept) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("title", type.title(kept.value()));
        for (Field<T> field : type.fields()) {
            cells.putIfAbsent(
                    field.name(),
                    String.join(
                            SEPARATOR,
                            field.values().apply(kept.value()).stream()
                                    .map(Sheet::text)
                                    .toList()));
        }
        cells.put("changed", kept.document().changed().toString());
        return new Line(kept.document(), cells);
    }

    private static String text(Object value) {
        if (value instanceof When when) {
            return when.edtf().isEmpty() ? when.words() : when.edtf();
        }
        if (value instanceof Quantity quantity) {
            return quantity.least().map(BigDecimal::toPlainString).orElse("") + quantity.unit();
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private boolean fits(Line line, SavedFilter filter) {
        String all = String.join("\n", line.cells().values()).toLowerCase(Locale.ROOT);
        boolean words = List.of(filter.words().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(all::contains);
        Map<String, List<String>> values = new LinkedHashMap<>();
        filter.values()
                .forEach(one -> values.computeIfAbsent(one.substring(0, one.indexOf('=')), column -> new ArrayList<>())
                        .add(one.substring(one.indexOf('=') + 1)));
        return words
                && values.entrySet().stream()
                        .allMatch(entry ->
                                List.of(line.cells()
                                                .getOrDefault(entry.getKey(), "")
                                                .split(SEPARATOR))
                                        .stream()
                                        .anyMatch(entry.getValue()::contains));
    }

    private static Comparator<Line> order(String word) {
        String column = bare(word);
        Comparator<Line> order = Comparator.comparing(line -> line.cells().getOrDefault(column, ""), NATURAL);
        return word.startsWith("-") ? order.reversed() : order;
    }

    private static String bare(String word) {
        return word.startsWith("-") ? word.substring(1) : word;
    }

    private static int compare(String a, String b) {
        Optional<BigDecimal> x = number(a);
        Optional<BigDecimal> y = number(b);
        return x.isPresent() && y.isPresent() ? x.get().compareTo(y.get()) : a.compareTo(b);
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private void check(String column) {
        List<String> names = new ArrayList<>(List.of("title"));
        type.fields().forEach(field -> names.add(field.name()));
        names.add("changed");
        if (!names.contains(column)) {
            throw Problem.usage(
                    Message.of(Sheet.class, "filter.column", column, type.name(), String.join(", ", names)));
        }
    }

    private Message head(String column) {
        return type.fields().stream()
                .filter(field -> field.name().equals(column))
                .<Message>map(Field::label)
                .findFirst()
                .orElseGet(() -> Message.of(Sheet.class, "column." + column));
    }
}
