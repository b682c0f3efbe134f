package kesi.news.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kesi.core.api.value.When;

/**
 * One article, photo or poster.
 *
 * @param kind what sort of item
 * @param state how far the work on it is
 * @param titles its titles, perhaps a generated one
 * @param paragraphs its text
 * @param captions words under pictures
 * @param credits who made it, in the order of the source
 * @param mentions names in it
 * @param origin where it comes from
 * @param date when it was published or signed; empty when nothing says so
 * @param language {@code zh} or {@code en}
 * @param hash SHA-256 over the folded text: equal for texts that differ in punctuation, width and blanks alone
 * @param prints fingerprints by which nearly equal texts find each other
 * @param alike items with the same or nearly the same text that were there before
 */
public record Item(
        ItemKind kind,
        ItemState state,
        Titles titles,
        List<Paragraph> paragraphs,
        List<Paragraph> captions,
        List<Credit> credits,
        List<Mention> mentions,
        Origin origin,
        Optional<When> date,
        String language,
        String hash,
        List<String> prints,
        List<Alike> alike) {
    public Item {
        paragraphs = List.copyOf(paragraphs);
        captions = List.copyOf(captions);
        credits = List.copyOf(credits);
        mentions = List.copyOf(mentions);
        prints = List.copyOf(prints);
        alike = List.copyOf(alike);
    }

    /** The credit that closes the item or heads it; empty for an item that nobody signed. */
    public Optional<Credit> byline() {
        return credits.stream().findFirst();
    }

    /** The text as the source has it, paragraphs parted by line ends. */
    public String text() {
        return paragraphs.stream().map(Paragraph::raw).collect(Collectors.joining("\n"));
    }

    /** The different names of a kind, in the order of their first mention. */
    public List<String> names(Mention.Kind of) {
        return mentions.stream()
                .filter(mention -> mention.kind() == of)
                .map(Mention::name)
                .distinct()
                .toList();
    }
}
