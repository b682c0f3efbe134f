package kesi.shell.swing.window;

import java.awt.EventQueue;
import java.awt.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.shell.api.Workbench;
import kesi.shell.swing.part.EditorIds;
import kesi.shell.swing.scope.OnScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The window as views see it. Without a window, as in a headless run, nothing is shown and nothing fails. */
@Component
public final class DoorWorkbench implements Workbench {

    private final ShellDoor door;

    /** The window behind that door. */
    @Activate
    public DoorWorkbench(@Reference ShellDoor door) {
        this.door = door;
    }

    @Override
    public void showView(String viewId) {
        byHand("view:show", viewId, shell -> shell.openings().view(viewId));
    }

    @Override
    public void showPerspective(String perspectiveId) {
        byHand("perspective:show", perspectiveId, shell -> shell.openings().perspective(perspectiveId));
    }

    @Override
    public void open(Ref record) {
        byHand("record:open", record.toString(), shell -> shell.openings().record(record, Optional.empty()));
    }

    @Override
    public void open(Evidence evidence) {
        String source = evidence.source().map(Ref::toString).orElse("");
        byHand("record:open", source, shell -> shell.openings().source(evidence));
    }

    @Override
    public void openEditor(Ref record) {
        String editor = EditorIds.of(record);
        byHand("view:show", editor, shell -> shell.openings().view(editor));
    }

    @Override
    public void say(Throwable problem) {
        onScreen(shell -> shell.say(problem));
    }

    @Override
    public void notice(Message message) {
        onScreen(shell -> shell.notice(message));
    }

    @Override
    public void runCommand(String name) {
        onScreen(shell -> shell.errands().run(name, Map.of()));
    }

    @Override
    public void runCommand(String name, Map<String, List<String>> given) {
        onScreen(shell -> shell.errands().run(name, given));
    }

    @Override
    public void showContextMenu(java.awt.Component over, Point at) {
        onScreen(shell -> shell.errands().contextMenu(over, at));
    }

    @Override
    public Optional<String> perspective() {
        return door.shell().map(shell -> shell.desk().perspective());
    }

    /** What is asked for on the event dispatch thread follows from something that a person did there. */
    private void byHand(String command, String id, Consumer<Shell> action) {
        boolean hand = EventQueue.isDispatchThread() && !id.isEmpty();
        onScreen(shell -> {
            if (hand) {
                shell.errands().hands().as(command, id, () -> action.accept(shell));
            } else {
                action.accept(shell);
            }
        });
    }

    private void onScreen(Consumer<Shell> action) {
        door.shell().ifPresent(shell -> OnScreen.soon(() -> action.accept(shell)));
    }
}
