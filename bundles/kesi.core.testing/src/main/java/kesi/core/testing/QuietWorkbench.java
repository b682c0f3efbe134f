package kesi.core.testing;

import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.shell.api.Workbench;

/** A window that shows nothing; a problem that is to be shown fails the test. Tests remember what they ask about. */
public class QuietWorkbench implements Workbench {

    @Override
    public void showView(String viewId) {}

    @Override
    public void showPerspective(String perspectiveId) {}

    @Override
    public void open(Ref record) {}

    @Override
    public void openEditor(Ref record) {}

    @Override
    public void open(Evidence evidence) {}

    @Override
    public void say(Throwable problem) {
        throw new AssertionError(problem);
    }

    @Override
    public void notice(Message message) {}

    @Override
    public void runCommand(String name) {}

    @Override
    public Optional<String> perspective() {
        return Optional.empty();
    }
}
