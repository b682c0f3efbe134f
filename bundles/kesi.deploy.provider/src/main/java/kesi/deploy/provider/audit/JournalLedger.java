package kesi.deploy.provider.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kesi.core.api.json.Json;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Entry;
import kesi.record.api.Journal;
import kesi.record.api.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes in the journal. A note has one version; whoever makes a second one is found. */
@Component(service = Ledger.class)
public final class JournalLedger implements Ledger {

    private static final int PAGE = 10_000;
    private static final int AT_A_TIME = 500;
    private static final int MOST_IDS = 100_000;

    private final Records records;
    private final Journal journal;
    private final Json json;

    @Activate
    public JournalLedger(@Reference Records records, @Reference Journal journal, @Reference Json json) {
        this.records = records;
        this.journal = journal;
        this.json = json;
    }

    @Override
    public void write(List<Note> notes) {
        Batch batch = Batch.because(Message.of(JournalLedger.class, "audit.reason"));
        notes.stream()
                .filter(note -> records.find(ref(note)).isEmpty())
                .forEach(note -> batch.put(ref(note), 0, content(note)));
        if (!batch.isEmpty()) {
            records.commit(batch);
        }
    }

    @Override
    public List<Note> latest(int limit) {
        List<String> ids = ids();
        List<Note> notes = new ArrayList<>();
        for (int from = Math.max(0, ids.size() - limit); from < ids.size(); from += AT_A_TIME) {
            records.findAll(NoteType.NAME, ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)))
                    .forEach(document -> notes.add(json.value(Note.class, document.content())));
        }
        Collections.reverse(notes);
        return List.copyOf(notes);
    }

    private List<String> ids() {
        List<String> all = new ArrayList<>();
        List<String> page = records.ids(NoteType.NAME, "", MOST_IDS);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = records.ids(NoteType.NAME, page.get(page.size() - 1), MOST_IDS);
        }
        return all;
    }

    @Override
    public List<Message> faults() {
        List<Message> faults = new ArrayList<>();
        List<Entry> page = journal.read(0, PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(entry -> entry.ref().type().equals(NoteType.NAME) && entry.version() > 1)
                    .forEach(entry -> faults.add(fault(entry)));
            page = journal.read(page.get(page.size() - 1).sequence(), PAGE);
        }
        return List.copyOf(faults);
    }

    private static Message fault(Entry entry) {
        return Message.of(
                JournalLedger.class,
                entry.content().isPresent() ? "audit.changed" : "audit.deleted",
                entry.ref().id(),
                entry.title(),
                entry.by(),
                entry.at().toString(),
                entry.sequence());
    }

    private static Ref ref(Note note) {
        return new Ref(NoteType.NAME, note.id());
    }

    private Map<String, Object> content(Note note) {
        Map<String, Object> content = new LinkedHashMap<>();
        if (json.tree(note) instanceof Map<?, ?> tree) {
            tree.forEach((name, value) -> content.put(String.valueOf(name), value));
        }
        return content;
    }
}
