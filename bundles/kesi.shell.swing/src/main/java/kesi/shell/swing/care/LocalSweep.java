package kesi.shell.swing.care;

import java.lang.ref.Reference;
import java.util.Optional;

/** Thread locals on threads that go on. */
final class LocalSweep implements Sweep {

    @Override
    public boolean onScreen() {
        return false;
    }

    @Override
    public void sweep(Leaving leaving, Swept swept) {
        Live.threads().forEach(thread -> {
            clear(thread, "threadLocals", leaving, swept);
            clear(thread, "inheritableThreadLocals", leaving, swept);
        });
    }

    /** An entry without key and value is what the map itself cleans up later. */
    private static void clear(Thread thread, String field, Leaving leaving, Swept swept) {
        Optional<Object> table =
                Private.field(Thread.class, field, thread).flatMap(map -> Private.field(map.getClass(), "table", map));
        for (Object entry : table.map(Object[].class::cast).orElse(new Object[0])) {
            if (entry instanceof Reference<?> reference) {
                Optional<Object> value = Private.field(entry.getClass(), "value", entry);
                if (leaving.owns(reference.get()) || value.filter(leaving::owns).isPresent()) {
                    Private.put(entry.getClass(), "value", entry, null);
                    reference.clear();
                    swept.undone("local", thread.getName());
                }
            }
        }
    }
}
