package kesi.report.ui.produced;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.shell.api.Workbench;

/** A window that shows nothing and writes down which forms and notices it was asked for. */
final class AskedWorkbench implements Workbench {

    private final List<String> asked = new ArrayList<>();

    List<String> asked() {
        return asked;
    }

    @Override
    public void runCommand(String name, Map<String, List<String>> given) {
        asked.add(name + " " + given.get("id"));
    }

    @Override
    public void notice(Message message) {
        asked.add(message.in(Locale.SIMPLIFIED_CHINESE));
    }

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
    public void say(Throwable problem) {}

    @Override
    public void runCommand(String name) {}

    @Override
    public Optional<String> perspective() {
        return Optional.empty();
    }
}
