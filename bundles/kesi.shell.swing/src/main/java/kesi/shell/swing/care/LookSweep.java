package kesi.shell.swing.care;

import java.beans.PropertyChangeListener;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.LookAndFeel;
import javax.swing.RepaintManager;
import javax.swing.UIDefaults;
import javax.swing.UIManager;

/** Colours, delegates and listeners of the look and feel, whose tables any thread may use. */
final class LookSweep implements Sweep {

    @Override
    public boolean onScreen() {
        return false;
    }

    @Override
    public void sweep(Leaving leaving, Swept swept) {
        for (PropertyChangeListener listener : UIManager.getPropertyChangeListeners()) {
            if (leaving.owns(listener)) {
                UIManager.removePropertyChangeListener(listener);
                swept.undone("look", listener);
            }
        }
        List<UIDefaults> tables = List.of(UIManager.getDefaults(), UIManager.getLookAndFeelDefaults());
        tables.forEach(table -> listeners(table, leaving, swept));
        values(tables, leaving, swept);
        auxiliary(leaving, swept);
        repaint(leaving, swept);
    }

    private static void listeners(UIDefaults defaults, Leaving leaving, Swept swept) {
        for (PropertyChangeListener listener : defaults.getPropertyChangeListeners()) {
            if (leaving.owns(listener)) {
                defaults.removePropertyChangeListener(listener);
                swept.undone("look", listener);
            }
        }
    }

    /** The first table shows the entries of all others, too. */
    private static void values(List<UIDefaults> tables, Leaving leaving, Swept swept) {
        List<Object> keys = tables.get(0).entrySet().stream()
                .filter(entry -> leaving.owns(entry.getKey()) || leaving.owns(entry.getValue()))
                .map(Map.Entry::getKey)
                .map(Object.class::cast)
                .toList();
        keys.forEach(key -> {
            tables.forEach(table -> table.remove(key));
            swept.undone(
                    "look", key instanceof String text ? text : key.getClass().getName());
        });
    }

    private static void auxiliary(Leaving leaving, Swept swept) {
        LookAndFeel[] others = UIManager.getAuxiliaryLookAndFeels();
        if (others != null) {
            for (LookAndFeel other : others) {
                if (leaving.owns(other)) {
                    UIManager.removeAuxiliaryLookAndFeel(other);
                    swept.undone("look", other);
                }
            }
        }
    }

    private static void repaint(Leaving leaving, Swept swept) {
        RepaintManager repaint = RepaintManager.currentManager((JComponent) null);
        if (leaving.owns(repaint)) {
            RepaintManager.setCurrentManager(null);
            swept.undone("repaint", repaint);
        }
    }
}
