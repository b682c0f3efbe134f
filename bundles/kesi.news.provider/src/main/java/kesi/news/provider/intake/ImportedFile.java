package kesi.news.provider.intake;

import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Ref;
import kesi.news.api.Item;

/**
 * What became of a file.
 *
 * @param read the file as it was read
 * @param duplicate whether the very same file was kept before; nothing was stored for it
 * @param file the record of the file
 * @param page the record of its page
 * @param items its items
 */
public record ImportedFile(ReadFile read, boolean duplicate, Ref file, Optional<Ref> page, List<Imported> items) {
    public ImportedFile {
        items = List.copyOf(items);
    }

    /**
     * An item and its record.
     *
     * @param others records that other areas made of it
     */
    public record Imported(Ref ref, Item item, List<Ref> others) {}
}
