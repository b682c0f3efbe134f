package kesi.news.provider.rule;

import java.util.List;
import java.util.Optional;
import kesi.news.api.Credit;
import kesi.news.api.ItemKind;
import kesi.news.api.Mention;
import kesi.news.api.Paragraph;
import kesi.news.api.Stretch;
import kesi.news.api.Titles;

/**
 * An item as it was read, before it is kept.
 *
 * @param kind what sort of item
 * @param titles its titles, perhaps a generated one
 * @param paragraphs its text
 * @param captions words under pictures
 * @param credits who made it
 * @param mentions names in it
 * @param dated the line with its own date
 * @param firstLine the first line that belongs to it
 * @param lastLine the last one
 */
public record ReadItem(
        ItemKind kind,
        Titles titles,
        List<Paragraph> paragraphs,
        List<Paragraph> captions,
        List<Credit> credits,
        List<Mention> mentions,
        Optional<Dated> dated,
        int firstLine,
        int lastLine) {
    /**
     * A line with the item's own date.
     *
     * @param words as written
     * @param iso as {@code yyyy-mm-dd}; empty when the words name no day
     */
    public record Dated(String words, Optional<String> iso, Stretch source) {}

    /** The raw paragraphs. */
    public List<String> texts() {
        return paragraphs.stream().map(Paragraph::raw).toList();
    }

    /** The credit that closes or heads it. */
    public Optional<Credit> byline() {
        return credits.stream().findFirst();
    }
}
