package kesi.shell.swing.draft;

import java.time.Instant;
import java.util.Optional;
import kesi.core.api.value.Ref;
import kesi.shell.swing.edit.Base;
import kesi.shell.swing.edit.OpenEdit;
import kesi.shell.swing.edit.OpenEdit.Place;
import kesi.shell.swing.edit.ValueLine;

/**
 * Unsaved work on one record.
 *
 * @param base what the work began with, with version and schema
 * @param line the values, with undo and redo
 * @param place where the person was
 * @param at when it was kept
 */
public record Draft(Ref ref, Base base, ValueLine line, Optional<Place> place, Instant at) {

    /** So many steps of undo are kept. */
    static final int STEPS = 50;

    /** What an edit is now. */
    public static Draft of(OpenEdit edit, Instant now) {
        return new Draft(edit.ref(), edit.base(), edit.line().shortened(STEPS), edit.place(), now);
    }
}
