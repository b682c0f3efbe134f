package kesi.report.builder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kesi.core.api.task.Task;
import kesi.core.api.value.NameOrder;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;

/** Reads the records of one type that a wish lets through, as lines in their order. Used by one thread. */
final class ListLines<T extends Record> {

    private final RecordType<T> type;
    private final List<Field<T>> fields;
    private final ListWish wish;
    private final Cells cells;
    private final List<String> words;
    private final Map<String, Set<String>> wanted;
    private final List<Field<T>> columns;

    ListLines(RecordType<T> type, ListWish wish, Cells cells) {
        this.type = type;
        this.fields = type.fields();
        this.wish = wish;
        this.cells = cells;
        this.words = Arrays.stream(Cells.folded(wish.words()).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        this.wanted = wish.wanted()
                .collect(Collectors.groupingBy(
                        parts -> field(parts[0]).name(),
                        Collectors.mapping(parts -> Cells.folded(parts[1]), Collectors.toSet())));
        this.columns = wish.columns().isEmpty()
                ? fields.stream().filter(Field::shown).toList()
                : wish.columns().stream().map(this::field).toList();
    }

    List<Field<T>> columns() {
        return columns;
    }

    /**
     * A field by its name or by what people call it.
     *
     * @throws kesi.core.api.problem.Problem of kind USAGE with the names that there are
     */
    Field<T> field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name)
                        || field.label().in(Locale.SIMPLIFIED_CHINESE).equals(name))
                .findFirst()
                .orElseThrow(() -> Texts.usage(
                        "column",
                        type.label(),
                        name,
                        String.join(", ", fields.stream().map(Field::name).toList())));
    }

    /** The lines, sorted by group first. */
    List<Line> read(Records records, List<Field<T>> group, List<Field<T>> sums, Task task) {
        List<Field<T>> sorted = wish.orders().stream().map(this::ordered).toList();
        List<Line> lines = new ArrayList<>();
        records.shelf(type).forEach(kept -> {
            task.checkCancelled();
            if (fits(kept)) {
                lines.add(line(kept, group, sums, sorted));
            }
        });
        lines.sort(order(!group.isEmpty()));
        return lines;
    }

    private Field<T> ordered(String order) {
        return field(order.startsWith("-") ? order.substring(1) : order);
    }

    private Line line(Kept<T> kept, List<Field<T>> group, List<Field<T>> sums, List<Field<T>> sorted) {
        T value = kept.value();
        Map<String, List<?>> figures = new LinkedHashMap<>();
        sums.forEach(field -> figures.put(field.name(), field.values().apply(value)));
        return new Line(
                kept.ref(),
                columns.stream().map(field -> cells.text(field, value)).toList(),
                group.stream()
                        .map(field -> cells.text(field, value))
                        .findFirst()
                        .orElse(""),
                sorted.stream().map(field -> cells.key(field, value)).toList(),
                figures);
    }

    private boolean fits(Kept<T> kept) {
        return hasWords(kept)
                && wanted.entrySet().stream().allMatch(each -> {
                    Field<T> field = field(each.getKey());
                    return field.values().apply(kept.value()).stream()
                            .anyMatch(value -> each.getValue().contains(Cells.folded(String.valueOf(value)))
                                    || each.getValue().contains(Cells.folded(cells.word(field, value))));
                });
    }

    private boolean hasWords(Kept<T> kept) {
        if (words.isEmpty()) {
            return true;
        }
        String text = Cells.folded(kept.document().title() + " "
                + fields.stream().map(field -> cells.text(field, kept.value())).collect(Collectors.joining(" ")));
        return words.stream().allMatch(text::contains);
    }

    private Comparator<Line> order(boolean grouped) {
        Comparator<Line> order = Comparator.comparing(line -> 0);
        if (grouped) {
            order = order.thenComparing(Line::group, NameOrder.PINYIN);
        }
        for (int at = 0; at < wish.orders().size(); at++) {
            int key = at;
            Comparator<Line> step =
                    (a, b) -> compare(a.keys().get(key), b.keys().get(key));
            order = order.thenComparing(wish.orders().get(at).startsWith("-") ? step.reversed() : step);
        }
        return order;
    }

    private static int compare(Object a, Object b) {
        if (a instanceof BigDecimal one && b instanceof BigDecimal other) {
            return one.compareTo(other);
        }
        return NameOrder.PINYIN.compare(a.toString(), b.toString());
    }
}
