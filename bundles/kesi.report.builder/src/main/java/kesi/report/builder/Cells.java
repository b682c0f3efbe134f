package kesi.report.builder;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kesi.core.api.text.Language;
import kesi.core.api.value.Ref;
import kesi.core.api.value.When;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.spi.Field;

/** Values of fields as people read them. Used by one thread. */
final class Cells {

    private final Records records;
    private final Language language;
    private final Map<Ref, String> titles = new HashMap<>();

    Cells(Records records, Language language) {
        this.records = records;
        this.language = language;
    }

    /** All values of a field, joined. */
    <T extends Record> String text(Field<T> field, T value) {
        return field.values().apply(value).stream()
                .map(each -> word(field, each))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining("、"));
    }

    /** One value: a choice by its word, a record by its title, a date in the words of its source. */
    String word(Field<?> field, Object value) {
        if (value instanceof When when) {
            return when.words().isBlank() ? when.edtf() : when.words();
        }
        if (value instanceof Ref ref) {
            return titles.computeIfAbsent(
                    ref, key -> records.find(key).map(Document::title).orElse(key.id()));
        }
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : language.say(field.word().apply(String.valueOf(value)));
    }

    /** What a column is sorted by: numbers and dates as such, else the text. */
    <T extends Record> Object key(Field<T> field, T value) {
        List<?> values = field.values().apply(value);
        if (!values.isEmpty() && values.get(0) instanceof BigDecimal number) {
            return number;
        }
        if (!values.isEmpty() && values.get(0) instanceof When when) {
            return when.edtf();
        }
        return text(field, value);
    }

    /** Without differences of width and case. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
