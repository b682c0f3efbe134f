package kesi.news.api;

import java.time.Instant;
import java.util.List;

/**
 * A file that was read in. Its content is kept as a blob under its SHA-256.
 *
 * @param name its name without folders
 * @param sha256 SHA-256 of its content, in hex
 * @param encoding the encoding that was decided for it
 * @param confidence 0 to 1: how sure that is
 * @param size in bytes
 * @param read when it was read
 * @param furniture stretches that belong to the page and to no item: masthead, page number, date
 * @param unassigned stretches of which nobody knows where they belong
 * @param warnings what a person should look at, in Chinese
 */
public record SourceFile(
        String name,
        String sha256,
        String encoding,
        double confidence,
        long size,
        Instant read,
        List<Loose> furniture,
        List<Loose> unassigned,
        List<String> warnings) {
    public SourceFile {
        furniture = List.copyOf(furniture);
        unassigned = List.copyOf(unassigned);
        warnings = List.copyOf(warnings);
    }

    /**
     * A stretch that belongs to no item.
     *
     * @param at where it stands
     * @param text its characters
     */
    public record Loose(Stretch at, String text) {}
}
