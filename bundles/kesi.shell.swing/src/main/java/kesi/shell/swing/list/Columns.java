package kesi.shell.swing.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;
import kesi.shell.swing.Texts;

/**
 * The columns of a list: the title, fields of the type, the time of the last change.
 *
 * @param shown the columns in their order
 */
record Columns(List<Column> shown) {

    Columns {
        shown = List.copyOf(shown);
    }

    /** All that a type has to show; an absent type has title and time. */
    static Columns all(Optional<RecordType<?>> type) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Column.TITLE, Texts.of("column.title"), Field.Kind.TEXT, true));
        type.ifPresent(known -> known.fields().stream()
                .filter(field -> !field.name().equals(Column.TITLE))
                .forEach(field -> columns.add(new Column(field.name(), field.label(), field.kind(), field.shown()))));
        columns.add(new Column(Column.CHANGED, Texts.of("column.changed"), Field.Kind.DATE, true));
        return new Columns(columns);
    }

    /** These columns in this order, as far as there are such; what is there from the start when nothing is chosen. */
    Columns chosen(List<String> names) {
        List<Column> columns =
                names.stream().flatMap(name -> find(name).stream()).toList();
        return columns.isEmpty()
                ? new Columns(shown.stream().filter(Column::shown).toList())
                : new Columns(columns);
    }

    Optional<Column> find(String name) {
        return shown.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The place of a column, from 0; -1 when there is none of that name. */
    int place(String name) {
        return names().indexOf(name);
    }

    List<String> names() {
        return shown.stream().map(Column::name).toList();
    }

    Stream<Column> stream() {
        return shown.stream();
    }

    int size() {
        return shown.size();
    }
}
