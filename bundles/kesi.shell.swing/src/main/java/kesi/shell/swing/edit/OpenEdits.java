package kesi.shell.swing.edit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.value.Ref;
import kesi.record.api.spi.RecordType;
import kesi.shell.swing.draft.Draft;
import kesi.shell.swing.draft.DraftFolder;
import kesi.shell.swing.draft.DraftKeeper;

/**
 * All records in work, whether an editor shows them or not: work that is not saved stays here when its editor closes,
 * and is kept as a draft. Used on the event dispatch thread.
 */
public final class OpenEdits {

    private final EditStore store;
    private final DraftKeeper keeper;
    private final Clock clock;
    private final Map<Ref, OpenEdit> edits = new LinkedHashMap<>();
    private final Map<Ref, Draft> left = new LinkedHashMap<>();
    private final Listeners listeners = new Listeners();

    /**
     * Nothing in work; the drafts of an earlier run are read.
     *
     * @param problems told of damaged drafts
     */
    public OpenEdits(EditStore store, DraftFolder folder, DraftKeeper keeper, Clock clock, Consumer<Problem> problems) {
        this.store = store;
        this.keeper = keeper;
        this.clock = clock;
        folder.all(problems).forEach(draft -> left.put(draft.ref(), draft));
    }

    /** Where edited records are read and written. */
    public EditStore store() {
        return store;
    }

    /** The work on a record, if there is any. */
    public Optional<OpenEdit> find(Ref ref) {
        return Optional.ofNullable(edits.get(ref));
    }

    /**
     * The work on a record: what is there already, else a draft of an earlier run, else new work.
     *
     * @param stored what is stored; a new record's blank value when there is none
     */
    public OpenEdit begin(Ref ref, Base stored) {
        OpenEdit known = edits.get(ref);
        if (known != null) {
            return known;
        }
        OpenEdit edit = new OpenEdit(ref, stored, clock);
        edits.put(ref, edit);
        resume(edit, stored);
        edit.follow(() -> changed(edit));
        changed(edit);
        return edit;
    }

    /** Records whose work is not saved, the longest in work first. */
    public List<OpenEdit> unsaved() {
        return edits.values().stream().filter(OpenEdit::dirty).toList();
    }

    /** Whether a record's work is not saved. */
    public boolean isDirty(Ref ref) {
        return find(ref).filter(OpenEdit::dirty).isPresent();
    }

    /** Drafts of an earlier run that nobody opened yet, the newest first. */
    public List<Draft> left() {
        return List.copyOf(left.values());
    }

    /** Gives up a draft of an earlier run. */
    public void forget(Ref ref) {
        left.remove(ref);
        keeper.drop(ref);
        listeners.tell();
    }

    /** Gives up the work on a record and its draft. */
    public void discard(Ref ref) {
        find(ref).ifPresent(OpenEdit::revert);
        keeper.drop(ref);
        release(ref);
    }

    /** Puts unsaved work aside as a draft, until its record is opened again. */
    public void park(Ref ref) {
        find(ref).ifPresent(edit -> {
            Draft draft = Draft.of(edit, clock.instant());
            edits.remove(ref);
            left.put(ref, draft);
            keeper.keep(draft);
            listeners.tell();
        });
    }

    /** An editor closed: work without anything unsaved ends, the other stays. */
    public void release(Ref ref) {
        find(ref).filter(edit -> !edit.dirty() && !edit.isShown()).ifPresent(edit -> {
            edits.remove(ref);
            listeners.tell();
        });
    }

    /** Lifts work to the present schema of its type, after a newer bundle came. */
    public void lift(RecordType<?> type) {
        edits.values().stream()
                .filter(edit -> edit.ref().type().equals(type.name()))
                .filter(edit -> edit.base().schema() < type.schema())
                .forEach(edit -> lift(edit, type, edit.base().schema()));
    }

    /** All work, saved or not. */
    public List<OpenEdit> all() {
        return new ArrayList<>(edits.values());
    }

    /** Calls the listener after every change of any work until the handle is closed. */
    public Subscription onChange(Runnable listener) {
        return listeners.follow(listener);
    }

    /** Writes all drafts at once; any thread. */
    public void flush() {
        keeper.flush();
    }

    private void resume(OpenEdit edit, Base stored) {
        Draft draft = left.get(edit.ref());
        if (draft == null || draft.base().schema() > stored.schema()) {
            return;
        }
        left.remove(edit.ref());
        int from = draft.base().schema();
        edit.resume(draft.base(), draft.line());
        store.type(edit.ref().type()).filter(type -> from < type.schema()).ifPresent(type -> lift(edit, type, from));
        edit.keep(draft.place());
        edit.restored(draft.at());
    }

    private static void lift(OpenEdit edit, RecordType<?> type, int from) {
        edit.lift(type.schema(), tree -> type.upgrade(from, tree));
    }

    private void changed(OpenEdit edit) {
        if (edits.get(edit.ref()) != edit) { // put aside meanwhile
            return;
        }
        if (edit.dirty()) {
            keeper.keep(Draft.of(edit, clock.instant()));
        } else if (!left.containsKey(edit.ref())) {
            keeper.drop(edit.ref());
        }
        listeners.tell();
    }
}
