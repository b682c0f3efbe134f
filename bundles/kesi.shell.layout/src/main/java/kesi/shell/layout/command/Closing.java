package kesi.shell.layout.command;

import java.util.List;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Problem;
import kesi.shell.api.layout.LayoutWindow;
import kesi.shell.layout.Texts;

/** Closes views and says so, or that somebody kept one open. */
final class Closing {

    private Closing() {}

    static Outcome of(LayoutWindow window, List<String> views) {
        if (!window.close(views)) {
            throw Problem.failed(Texts.of("view.kept"));
        }
        return Outcome.of(Texts.of("view.closed", views.size())).withData(Outcome.tree("closed", views));
    }
}
