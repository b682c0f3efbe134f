package kesi.competition.provider.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kesi.competition.api.Mark;
import kesi.competition.api.MarkStatus;
import kesi.competition.api.Sheet;
import kesi.core.api.json.Json;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Entry;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;

/** Marks that were changed after they had been given, as the journal tells. */
record Corrections(Records records, Json json, List<Kept<Sheet>> sheets) {

    /**
     * One change of a mark.
     *
     * @param sheet where it stands
     * @param before the mark as it was
     * @param after as it is since then
     * @param at when it was changed
     * @param reason as the journal has it
     */
    record Correction(Ref sheet, Sheet on, Mark before, Mark after, Instant at, Message reason) {}

    /** Those of a stage, in the order in which they were made. */
    List<Correction> of(String stage) {
        List<Correction> found = new ArrayList<>();
        for (Kept<Sheet> kept : sheets) {
            if (kept.value().stage().equals(stage)) {
                List<Entry> newestFirst = records.history(kept.ref());
                for (int at = newestFirst.size() - 2; at >= 0; at--) {
                    between(newestFirst.get(at + 1), newestFirst.get(at), found);
                }
            }
        }
        found.sort(Comparator.comparing(Correction::at));
        return found;
    }

    private void between(Entry older, Entry newer, List<Correction> found) {
        if (older.content().isEmpty() || newer.content().isEmpty()) {
            return;
        }
        Map<List<String>, Mark> before = new HashMap<>();
        sheet(older).marks().forEach(mark -> before.put(List.of(mark.entry(), mark.member()), mark));
        Sheet after = sheet(newer);
        for (Mark mark : after.marks()) {
            Mark old = before.get(List.of(mark.entry(), mark.member()));
            if (old != null && given(old) && changed(old, mark)) {
                found.add(new Correction(newer.ref(), after, old, mark, newer.at(), newer.reason()));
            }
        }
    }

    private Sheet sheet(Entry entry) {
        return json.value(Sheet.class, entry.content().orElseThrow());
    }

    private static boolean given(Mark mark) {
        return mark.status() != MarkStatus.NOT_MARKED;
    }

    private static boolean changed(Mark old, Mark mark) {
        return old.status() != mark.status() || !old.value().equals(mark.value());
    }
}
