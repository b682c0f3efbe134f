package kesi.shell.swing.follow;

import java.util.List;
import kesi.core.api.value.Ref;

/** Which records a view shows. It follows the selection unless it is pinned or made the selection itself. */
final class FollowModel {

    private final String view;
    private List<Ref> shown = List.of();
    private boolean pinned;

    /**
     * Shows nothing yet.
     *
     * @param view the id of the view
     */
    FollowModel(String view) {
        this.view = view;
    }

    List<Ref> shown() {
        return shown;
    }

    boolean isPinned() {
        return pinned;
    }

    /** Stays with the records of now, or follows again. */
    void pin(boolean stay) {
        pinned = stay;
    }

    /**
     * The selection changed; answers whether other records are to be shown now. An empty selection changes
     * nothing, so
     * that what was read last stays readable.
     *
     * @param source the view in which they were selected
     */
    boolean follow(List<Ref> selected, String source) {
        boolean other = !pinned && !source.equals(view) && !selected.isEmpty() && !selected.equals(shown);
        if (other) {
            shown = List.copyOf(selected);
        }
        return other;
    }
}
