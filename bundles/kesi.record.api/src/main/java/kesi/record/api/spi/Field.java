package kesi.record.api.spi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kesi.core.api.text.Message;
import kesi.core.api.value.When;

/**
 * One aspect of a record that lists show and the index knows: list columns, filters, facets and sorting follow
 * from it.
 *
 * @param name the name in queries, for example {@code kind} in {@code kind:notice}; lower case
 * @param kind how it is indexed
 * @param label what a column's head shows
 * @param shown whether lists show it as a column from the start
 * @param facet whether search results are counted by it (keywords only)
 * @param values the values of a record: strings for TEXT and KEYWORD, any {@code Number} for NUMBER, {@code When} or
 *     {@code LocalDate} for DATE, {@code Ref} for LINK; none when absent. Who reads them finds {@code BigDecimal} and
 *     {@code When}
 * @param word what people call a value of a closed choice, in both languages: {@code news} is 消息; a value that
 * needs no
 *     other word is itself
 */
public record Field<T extends Record>(
        String name,
        Kind kind,
        Message label,
        boolean shown,
        boolean facet,
        Function<T, ? extends List<?>> values,
        Function<String, Message> word) {

    public Field {
        Function<T, ? extends List<?>> given = values;
        values = record -> given.apply(record).stream().map(Field::plain).toList();
    }

    /** A field whose values need no other words. */
    public Field(
            String name,
            Kind kind,
            Message label,
            boolean shown,
            boolean facet,
            Function<T, ? extends List<?>> values) {
        this(name, kind, label, shown, facet, values, Message::literal);
    }

    /** How a field is indexed. */
    public enum Kind {
        /** Words that are searched; part of a search without a field. */
        TEXT,
        /** A closed word, compared as a whole. */
        KEYWORD,
        NUMBER,
        DATE,
        LINK
    }

    /** A searched text. */
    public static <T extends Record> Field<T> text(String name, Message label, Function<T, ? extends List<?>> values) {
        return new Field<>(name, Kind.TEXT, label, false, false, values);
    }

    /** A closed word by which results are counted. */
    public static <T extends Record> Field<T> facet(String name, Message label, Function<T, ? extends List<?>> values) {
        return new Field<>(name, Kind.KEYWORD, label, true, true, values);
    }

    /** Any kind of field that lists show as a column. */
    public static <T extends Record> Field<T> column(
            String name, Kind kind, Message label, Function<T, ? extends List<?>> values) {
        return new Field<>(name, kind, label, true, false, values);
    }

    /** The same field, whose values people call by these words; queries and files keep the values. */
    public Field<T> worded(Function<String, Message> words) {
        return new Field<>(name, kind, label, shown, facet, values, words);
    }

    /** The same field, as a column from the start or not. */
    public Field<T> shown(boolean asColumn) {
        return new Field<>(name, kind, label, asColumn, facet, values, word);
    }

    /** Authors write what their records have; readers need one class a kind. */
    private static Object plain(Object value) {
        if (value instanceof Number number && !(value instanceof BigDecimal)) {
            return new BigDecimal(number.toString());
        }
        return value instanceof LocalDate day ? When.stated(day.toString()) : value;
    }
}
