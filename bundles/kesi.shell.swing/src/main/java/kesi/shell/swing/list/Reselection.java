package kesi.shell.swing.list;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kesi.core.api.value.Ref;

/** Selects rows again that were selected before the rows were shown anew. */
final class Reselection {

    private Reselection() {}

    static void of(ListTable table, Shown shown, List<Ref> before) {
        Set<Integer> slots = new HashSet<>();
        before.forEach(ref -> slots.add(shown.store().find(ref.id())));
        slots.remove(-1);
        int[] all = shown.slots();
        for (int row = 0; row < all.length && !slots.isEmpty(); row++) {
            if (slots.remove(all[row])) {
                table.addRowSelectionInterval(row, row);
            }
        }
    }
}
