package kesi.shell.swing.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.record.api.Document;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;
import kesi.shell.swing.Texts;

/**
 * The columns of a list: the title, the fields that the type shows, the time of the last change.
 *
 * @param heads what the columns are called
 * @param numbers which of them hold numbers
 */
record Columns(List<Message> heads, List<Boolean> numbers) {

    private static final int LONGEST = 400;

    Columns {
        heads = List.copyOf(heads);
        numbers = List.copyOf(numbers);
    }

    static Columns of(Optional<RecordType<?>> type) {
        List<Message> heads = new ArrayList<>();
        List<Boolean> numbers = new ArrayList<>();
        heads.add(Texts.of("column.title"));
        numbers.add(false);
        type.ifPresent(known -> known.fields().stream()
                .filter(Columns::isColumn)
                .forEach(field -> {
                    heads.add(field.label());
                    numbers.add(field.kind() == Field.Kind.NUMBER);
                }));
        heads.add(Texts.of("column.changed"));
        numbers.add(false);
        return new Columns(heads, numbers);
    }

    static <T extends Record> Row row(RecordType<T> type, Document document, T value) {
        List<Object> cells = new ArrayList<>();
        cells.add(cut(type.title(value)));
        type.fields().stream().filter(Columns::isColumn).forEach(field -> cells.add(cell(field, value)));
        cells.add(document.changed());
        return new Row(document.ref(), cells);
    }

    /** The title has its column already. */
    private static boolean isColumn(Field<?> field) {
        return field.shown() && !field.name().equals("title");
    }

    /** A record whose type is absent: the store knows its title. */
    static Row stub(Document document) {
        return new Row(document.ref(), List.of(cut(document.title()), document.changed()));
    }

    private static <T extends Record> Object cell(Field<T> field, T value) {
        List<?> values = field.values().apply(value);
        if (field.kind() == Field.Kind.NUMBER && values.size() == 1 && values.get(0) instanceof BigDecimal number) {
            return number;
        }
        return cut(ValueText.joined(values));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
