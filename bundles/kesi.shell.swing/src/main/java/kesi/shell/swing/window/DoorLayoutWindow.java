package kesi.shell.swing.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kesi.core.api.problem.Problem;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.LayoutWindow;
import kesi.shell.swing.Texts;
import kesi.shell.swing.scope.OnScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The open window as commands arrange it; they wait until the screen has done it. */
@Component
public final class DoorLayoutWindow implements LayoutWindow {

    private final ShellDoor door;

    /** The window behind that door. */
    @Activate
    public DoorLayoutWindow(@Reference ShellDoor door) {
        this.door = door;
    }

    @Override
    public boolean isOpen() {
        return door.shell().isPresent();
    }

    @Override
    public Layout layout() {
        return ask(desk -> desk.layout());
    }

    @Override
    public String perspective() {
        return ask(ShellDesk::perspective);
    }

    @Override
    public Optional<String> front() {
        return ask(ShellDesk::front);
    }

    @Override
    public void change(UnaryOperator<Layout> change) {
        ask(desk -> desk.change(change));
    }

    @Override
    public List<Part> perspectives() {
        return ask(ShellDesk::perspectives);
    }

    @Override
    public List<Part> views() {
        return ask(ShellDesk::views);
    }

    @Override
    public boolean showView(String view) {
        return ask(desk -> desk.showView(view));
    }

    @Override
    public boolean close(List<String> views) {
        return ask(desk -> desk.close(views));
    }

    @Override
    public boolean showPerspective(String perspective) {
        boolean shown = ask(desk -> desk.showPerspective(perspective));
        door.shell().ifPresent(shell -> shell.desk().settle()); // a script may read the files next
        return shown;
    }

    @Override
    public void reload(String perspective) {
        ask(desk -> desk.reload(perspective));
    }

    @Override
    public void reset(String perspective) {
        ask(desk -> desk.reset(perspective));
    }

    private <T> T ask(Function<ShellDesk, T> question) {
        Shell shell = door.shell().orElseThrow(() -> Problem.failed(Texts.of("window.none")));
        return OnScreen.answer(() -> question.apply(shell.desk()))
                .orElseThrow(() -> Problem.failed(Texts.of("window.busy")));
    }
}
