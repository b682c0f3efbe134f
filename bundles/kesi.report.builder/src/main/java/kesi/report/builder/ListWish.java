package kesi.report.builder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.value.Ref;
import kesi.record.api.Document;
import kesi.record.api.Records;

/**
 * What is to be printed: the person's words, and where they say nothing those of a saved filter.
 *
 * @param type the record type
 * @param words words that all stand in a record
 * @param values {@code column=value}; of one column any, of all columns each
 * @param columns their names; none: those that lists show
 * @param orders columns to sort by, with {@code -} before those in falling order
 */
record ListWish(String type, String words, List<String> values, List<String> columns, List<String> orders) {

    private static final String SAVED = "record.filter";
    private static final int MOST = 1_000;

    static ListWish of(ListTable.Parameters p, Records records) {
        Map<String, Object> saved =
                p.saved().map(name -> saved(name, records).content()).orElse(Map.of());
        String type = p.type().or(() -> text(saved, "type")).orElseThrow(() -> Texts.usage("no-type"));
        return new ListWish(
                type,
                p.words().or(() -> text(saved, "words")).orElse(""),
                p.values().isPresent() ? split(p.values()) : texts(saved, "values"),
                p.columns().isPresent() ? split(p.columns()) : texts(saved, "columns"),
                p.sort().isPresent() ? split(p.sort()) : texts(saved, "sort"));
    }

    /** Values by column. */
    Stream<String[]> wanted() {
        return values.stream().map(value -> {
            String[] parts = value.split("=", 2);
            if (parts.length < 2) {
                throw Texts.usage("value", value);
            }
            return parts;
        });
    }

    /** The words between commas of either width. */
    static List<String> split(Optional<String> list) {
        return list.stream()
                .flatMap(text -> Arrays.stream(text.split("[,，]", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Document saved(String idOrName, Records records) {
        Optional<Document> byId = idOrName.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
                ? records.find(new Ref(SAVED, idOrName))
                : Optional.empty();
        return byId.or(() -> records.list(SAVED, "", MOST).stream()
                        .filter(document -> document.title().equals(idOrName))
                        .findFirst())
                .orElseThrow(() -> Texts.usage("saved", idOrName));
    }

    private static Optional<String> text(Map<String, Object> tree, String key) {
        return tree.get(key) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    private static List<String> texts(Map<String, Object> tree, String key) {
        List<String> texts = new ArrayList<>();
        if (tree.get(key) instanceof List<?> list) {
            list.forEach(each -> texts.add(String.valueOf(each)));
        }
        return texts;
    }
}
