package kesi.news.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import org.osgi.service.component.annotations.Component;

/** What is to be read now; readers follow it. Used on the event dispatch thread. */
@Component(service = Reading.class)
public final class Reading {
    /**
     * What is to be shown.
     *
     * @param item the item
     * @param passage the passage to mark and scroll to
     */
    record Target(Ref item, Optional<Evidence.Passage> passage) {}

    private final List<Runnable> readers = new CopyOnWriteArrayList<>();
    private Optional<Target> target = Optional.empty();

    Optional<Target> target() {
        return target;
    }

    void show(Target next) {
        target = Optional.of(next);
        readers.forEach(Runnable::run);
    }

    Subscription follow(Runnable reader) {
        readers.add(reader);
        return () -> readers.remove(reader);
    }
}
