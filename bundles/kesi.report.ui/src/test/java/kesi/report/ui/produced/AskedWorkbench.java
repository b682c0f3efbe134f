package kesi.report.ui.produced;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kesi.core.api.text.Message;
import kesi.core.testing.QuietWorkbench;

/** A window that shows nothing and writes down which forms and notices it was asked for. */
final class AskedWorkbench extends QuietWorkbench {

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
}
