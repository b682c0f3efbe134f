package kesi.news.provider.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.value.Ref;
import kesi.news.api.Alike;
import kesi.news.api.Item;
import kesi.news.api.Paragraph;
import kesi.news.provider.record.ItemType;
import kesi.news.provider.rule.Fingerprint;
import kesi.record.api.Shelf;
import kesi.record.api.spi.Key;

/** Finds items with the same or nearly the same text, among those kept and those of the present import. */
final class Kin {
    private static final double NEARLY = 0.6;

    private final Shelf<Item> shelf;
    private final Map<String, Map.Entry<Ref, Item>> byKey = new HashMap<>();

    Kin(Shelf<Item> shelf) {
        this.shelf = shelf;
    }

    /** The items that were there before and are like this text, the most alike first. */
    List<Alike> of(Fingerprint print, Optional<String> publication) {
        Map<Ref, Alike> found = new LinkedHashMap<>();
        find(ItemType.HASH, print.hash()).ifPresent(entry -> found.put(entry.getKey(), same(entry, publication)));
        for (String each : print.prints()) {
            find(ItemType.PRINT, each).ifPresent(entry -> near(entry, print, found));
        }
        List<Alike> alike = new ArrayList<>(found.values());
        alike.sort((one, two) -> Double.compare(two.likeness(), one.likeness()));
        return alike;
    }

    /** Remembers an item of the present import. */
    void add(Ref ref, Item item) {
        byKey.putIfAbsent(ItemType.HASH + item.hash(), Map.entry(ref, item));
        item.prints().forEach(print -> byKey.putIfAbsent(ItemType.PRINT + print, Map.entry(ref, item)));
    }

    private Optional<Map.Entry<Ref, Item>> find(String key, String value) {
        Optional<Map.Entry<Ref, Item>> here = Optional.ofNullable(byKey.get(key + value));
        return here.or(() -> shelf.lookUp(Key.shared(key, value)).map(kept -> Map.entry(kept.ref(), kept.value())));
    }

    private static Alike same(Map.Entry<Ref, Item> entry, Optional<String> publication) {
        boolean samePlace = entry.getValue().origin().publication().equals(publication);
        return new Alike(samePlace ? Alike.Kind.SAME : Alike.Kind.REPRINT, entry.getKey(), 1);
    }

    private static void near(Map.Entry<Ref, Item> entry, Fingerprint print, Map<Ref, Alike> found) {
        List<String> texts =
                entry.getValue().paragraphs().stream().map(Paragraph::raw).toList();
        double likeness = print.likeness(Fingerprint.of(texts));
        if (likeness >= NEARLY) {
            found.putIfAbsent(entry.getKey(), new Alike(Alike.Kind.NEAR, entry.getKey(), likeness));
        }
    }
}
