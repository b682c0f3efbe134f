package kesi.shell.swing.window;

import java.awt.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.shell.api.Workbench;
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
        onScreen(shell -> shell.showView(viewId));
    }

    @Override
    public void showPerspective(String perspectiveId) {
        onScreen(shell -> shell.showPerspective(perspectiveId));
    }

    @Override
    public void open(Ref record) {
        onScreen(shell -> shell.open(record, Optional.empty()));
    }

    @Override
    public void open(Evidence evidence) {
        onScreen(shell -> shell.open(evidence));
    }

    @Override
    public void openEditor(Ref record) {
        onScreen(shell -> shell.showView(OwnViews.editor(record)));
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
        onScreen(shell -> shell.runCommand(name, Map.of()));
    }

    @Override
    public void runCommand(String name, Map<String, List<String>> given) {
        onScreen(shell -> shell.runCommand(name, given));
    }

    @Override
    public void showContextMenu(java.awt.Component over, Point at) {
        onScreen(shell -> shell.showContextMenu(over, at));
    }

    @Override
    public Optional<String> perspective() {
        return door.shell().map(Shell::perspective);
    }

    private void onScreen(Consumer<Shell> action) {
        door.shell().ifPresent(shell -> OnScreen.soon(() -> action.accept(shell)));
    }
}
