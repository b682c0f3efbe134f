package kesi.shell.swing.list;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kesi.core.api.value.Ref;
import kesi.core.api.value.When;
import kesi.record.api.Document;
import kesi.record.api.Shelf.Kept;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;
import kesi.shell.swing.record.ValueText;

/**
 * Makes rows of the records of one type.
 *
 * @param cells one function for each column
 */
record RowMaker<T extends Record>(List<Function<Kept<T>, Object>> cells) {

    private static final int LONGEST = 400;

    /** Rows with these columns; links are shown by the titles of their records. */
    static <T extends Record> RowMaker<T> of(RecordType<T> type, Columns columns, Function<Ref, String> titles) {
        List<Function<Kept<T>, Object>> cells = new ArrayList<>();
        columns.stream().forEach(column -> cells.add(cell(type, column, titles)));
        return new RowMaker<>(cells);
    }

    /** A record whose type is absent: the store knows its title. */
    static Row stub(Document document, Columns columns) {
        return new Row(
                document.ref(),
                columns.stream()
                        .map(column -> column.name().equals(Column.CHANGED)
                                ? document.changed()
                                : column.name().equals(Column.TITLE) ? cut(document.title()) : "")
                        .map(Object.class::cast)
                        .toList());
    }

    Row row(Kept<T> kept) {
        return new Row(kept.ref(), cells.stream().map(cell -> cell.apply(kept)).toList());
    }

    private static <T extends Record> Function<Kept<T>, Object> cell(
            RecordType<T> type, Column column, Function<Ref, String> titles) {
        if (column.name().equals(Column.TITLE)) {
            return kept -> cut(type.title(kept.value()));
        }
        Optional<Field<T>> field = type.fields().stream()
                .filter(one -> one.name().equals(column.name()))
                .findFirst();
        return field.<Function<Kept<T>, Object>>map(
                        one -> kept -> cell(one, one.values().apply(kept.value()), titles))
                .orElse(kept -> kept.document().changed());
    }

    private static Object cell(Field<?> field, List<?> values, Function<Ref, String> titles) {
        Object first = values.isEmpty() ? "" : values.get(0);
        return switch (field.kind()) {
            case NUMBER -> values.size() == 1 && first instanceof BigDecimal ? first : cut(ValueText.joined(values));
            case DATE ->
                first instanceof When when && when.earliest().isPresent()
                        ? new Cells.Dated(
                                ValueText.joined(values), when.earliest().get().toEpochDay())
                        : cut(ValueText.joined(values));
            case KEYWORD ->
                new Cells.Words(values.stream()
                        .map(value -> field.word().apply(ValueText.of(value)))
                        .toList());
            case LINK ->
                new Cells.Several(values.stream()
                        .map(value -> value instanceof Ref ref ? titles.apply(ref) : ValueText.of(value))
                        .toList());
            case TEXT -> cut(ValueText.joined(values));
        };
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
