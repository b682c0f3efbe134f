package kesi.shell.swing.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.record.api.Document;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in its paragraph.
 *
 * @param before what stands before it
 * @param quote the stretch
 * @param after what stands behind it
 */
public record Passage(String before, String quote, String after) {

    /** The passage that evidence names; empty when the record holds no such text. */
    public static Optional<Passage> of(Evidence evidence, Document source) {
        if (!(evidence instanceof Evidence.Passage place)) {
            return Optional.empty();
        }
        return paragraph(source, place.paragraph())
                .filter(text -> place.end() <= text.length())
                .map(text -> new Passage(
                        text.substring(0, place.start()),
                        text.substring(place.start(), place.end()),
                        text.substring(place.end())));
    }

    private static Optional<String> paragraph(Document source, int number) {
        Map<String, Object> content = source.content();
        if (number == 0) {
            return text(content.get("title")).or(() -> Optional.of(source.title()));
        }
        if (number < 0) {
            return text(content.get("byline"));
        }
        return content.get("paragraphs") instanceof List<?> list && number <= list.size()
                ? text(list.get(number - 1))
                : Optional.empty();
    }

    private static Optional<String> text(@Nullable Object value) {
        if (value instanceof String text) {
            return Optional.of(text);
        }
        return value instanceof Map<?, ?> map && map.get("raw") instanceof String raw
                ? Optional.of(raw)
                : Optional.empty();
    }
}
