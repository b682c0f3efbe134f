package kesi.shell.swing.navigator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kesi.core.api.value.Ref;
import kesi.record.api.Document;
import kesi.record.api.Entry;
import kesi.record.api.Journal;
import kesi.shell.swing.list.FilterRecords;
import kesi.shell.swing.part.Stores;

/** The records that changed last. */
final class Recent {

    private static final int LOOKED_AT = 100;
    private static final int MOST = 8;

    private Recent() {}

    /** The latest first; not for the event dispatch thread. */
    static List<Document> of(Stores stores) {
        Set<Ref> refs = new LinkedHashSet<>();
        stores.journal().map(Recent::entries).orElse(List.of()).forEach(entry -> refs.add(entry.ref()));
        return stores.records()
                .map(records -> refs.stream()
                        .filter(ref -> !ref.type().equals(FilterRecords.TYPE))
                        .flatMap(ref -> records.find(ref).stream())
                        .limit(MOST)
                        .toList())
                .orElse(List.of());
    }

    private static List<Entry> entries(Journal journal) {
        List<Entry> entries = new ArrayList<>(journal.read(Math.max(0, journal.last() - LOOKED_AT), LOOKED_AT));
        Collections.reverse(entries);
        return entries;
    }
}
