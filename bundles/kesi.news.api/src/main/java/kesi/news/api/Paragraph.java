package kesi.news.api;

import java.util.List;

/**
 * A paragraph of an item.
 *
 * @param raw the characters of the source
 * @param display the same with punctuation as Chinese print has it; as long as raw, so that places are the same in both
 * @param source the stretches of the file that it was put together from, in order
 * @param joins where they were joined
 * @param heading whether it is a heading inside the item
 */
public record Paragraph(String raw, String display, List<Stretch> source, List<Join> joins, boolean heading) {
    public Paragraph {
        source = List.copyOf(source);
        joins = List.copyOf(joins);
        if (raw.length() != display.length()) {
            throw new IllegalArgumentException("Display text must be as long as raw text: " + raw);
        }
    }
}
