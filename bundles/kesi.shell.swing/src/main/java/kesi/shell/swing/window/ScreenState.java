package kesi.shell.swing.window;

import java.util.List;
import java.util.Optional;
import kesi.core.api.command.CommandState;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Records;
import kesi.record.api.spi.RecordType;
import kesi.shell.api.Selection;
import kesi.shell.swing.part.Contributions;
import kesi.shell.swing.part.Front;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.part.ViewParts;
import kesi.shell.swing.part.ViewSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is selected and in front, for commands that need it. Safe for use by any thread. */
@Component
public final class ScreenState implements CommandState {

    private final Watched watched;

    private record Watched(Stores stores, Selection selection, Front front, Contributions<ViewSource> views) {}

    /** The state of the window over these. */
    @Activate
    public ScreenState(
            @Reference Stores stores,
            @Reference Selection selection,
            @Reference Front front,
            @Reference ViewParts views) {
        this(new Watched(stores, selection, front, views.views()));
    }

    /** Declarative Services takes a constructor by the number of its parameters: no other may have as many. */
    private ScreenState(Watched watched) {
        this.watched = watched;
    }

    /** The state of a window whose views are these. */
    public static ScreenState of(Stores stores, Selection selection, Front front, Contributions<ViewSource> views) {
        return new ScreenState(new Watched(stores, selection, front, views));
    }

    @Override
    public boolean store() {
        return watched.stores().records().isPresent();
    }

    @Override
    public boolean search() {
        return watched.stores().search().isPresent();
    }

    @Override
    public List<Ref> selection() {
        return watched.selection().current();
    }

    @Override
    public Optional<String> view() {
        return watched.front().current();
    }

    @Override
    public boolean editor() {
        return watched.front().editor().isPresent();
    }

    @Override
    public Message label(String typeOrView) {
        return typeLabel(typeOrView)
                .or(() -> watched.views().all().stream()
                        .filter(view -> view.info().id().equals(typeOrView))
                        .findFirst()
                        .map(view -> view.info().title()))
                .orElseGet(() -> Message.literal(typeOrView));
    }

    private Optional<Message> typeLabel(String type) {
        return watched.stores().records().stream()
                .map(Records::known)
                .flatMap(List::stream)
                .filter(known -> known.name().equals(type))
                .findFirst()
                .map(RecordType::label);
    }
}
