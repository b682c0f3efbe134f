package kesi.shell.swing.part;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.text.Language.Subscription;
import kesi.record.api.Journal;
import kesi.record.api.Records;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The records, their journal and the search over them, each of which may come and go. Safe for use by any thread. */
@Component(service = Stores.class)
public final class Stores {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable Records records;
    private volatile @Nullable Journal journal;
    private volatile @Nullable SearchDoor search;

    /** The records, while a workspace is open. */
    public Optional<Records> records() {
        return Optional.ofNullable(records);
    }

    /** The journal, while a workspace is open. */
    public Optional<Journal> journal() {
        return Optional.ofNullable(journal);
    }

    /** The way to the search, while there is an index. */
    public Optional<SearchDoor> search() {
        return Optional.ofNullable(search);
    }

    /** Calls the listener after each arrival and departure, on any thread, until the handle is closed. */
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** The records arrive. */
    @Reference(name = "records", cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindRecords(Records arrived) {
        records = arrived;
        tell();
    }

    /** The records leave. */
    public void unbindRecords(Records left) {
        records = records == left ? null : records;
        tell();
    }

    /** The journal arrives. */
    @Reference(name = "journal", cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindJournal(Journal arrived) {
        journal = arrived;
        tell();
    }

    /** The journal leaves. */
    public void unbindJournal(Journal left) {
        journal = journal == left ? null : journal;
        tell();
    }

    /** The search arrives. */
    @Reference(name = "search", cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindSearch(SearchDoor arrived) {
        search = arrived;
        tell();
    }

    /** The search leaves. */
    public void unbindSearch(SearchDoor left) {
        search = left.equals(search) ? null : search;
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
