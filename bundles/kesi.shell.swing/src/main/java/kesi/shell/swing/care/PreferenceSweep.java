package kesi.shell.swing.care;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.prefs.AbstractPreferences;
import java.util.prefs.NodeChangeListener;
import java.util.prefs.PreferenceChangeListener;
import java.util.prefs.Preferences;

/** Who listens to the JDK's preferences. */
final class PreferenceSweep implements Sweep {

    @Override
    public boolean onScreen() {
        return false;
    }

    /** Without a hook of their own nobody has used them, and asking for them would make files in the home folder. */
    @Override
    public void sweep(Leaving leaving, Swept swept) {
        boolean used = JvmSweep.shutdownHooks().stream()
                .anyMatch(hook -> hook.getClass().getName().startsWith("java.util.prefs."));
        if (used) {
            walk(Preferences.userRoot(), leaving, swept);
            walk(Preferences.systemRoot(), leaving, swept);
        }
    }

    private static void walk(Preferences root, Leaving leaving, Swept swept) {
        Deque<Object> waiting = new ArrayDeque<>();
        waiting.add(root);
        while (!waiting.isEmpty()) {
            if (waiting.remove() instanceof AbstractPreferences node) {
                node(node, leaving, swept);
                Private.field(AbstractPreferences.class, "kidCache", node)
                        .map(kids -> ((Map<?, ?>) kids).values())
                        .ifPresent(waiting::addAll);
            }
        }
    }

    private static void node(AbstractPreferences node, Leaving leaving, Swept swept) {
        for (Object listener : listeners(node, "prefListeners")) {
            if (leaving.owns(listener)) {
                node.removePreferenceChangeListener((PreferenceChangeListener) listener);
                swept.undone("preferences", listener);
            }
        }
        for (Object listener : listeners(node, "nodeListeners")) {
            if (leaving.owns(listener)) {
                node.removeNodeChangeListener((NodeChangeListener) listener);
                swept.undone("preferences", listener);
            }
        }
    }

    private static Object[] listeners(AbstractPreferences node, String field) {
        Optional<Object> listeners = Private.field(AbstractPreferences.class, field, node);
        return listeners.map(Object[].class::cast).orElse(new Object[0]);
    }
}
