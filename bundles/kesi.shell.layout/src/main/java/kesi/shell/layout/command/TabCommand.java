package kesi.shell.layout.command;

import kesi.core.api.command.Handler;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.LayoutWindow;
import kesi.shell.layout.Texts;

/** Changes where the view in front stands; needs a window. */
abstract class TabCommand implements Handler<NoParameters> {

    private final Desk desk;

    TabCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public final Outcome run(NoParameters parameters, Task task) {
        String view = desk.front();
        LayoutWindow window = desk.window();
        Layout before = window.layout();
        window.change(layout -> change(layout, view));
        boolean same = before.equals(window.layout());
        return Outcome.of(Texts.of(same ? "tab.same" : "tab.done"))
                .withData(Outcome.tree("view", view, "changed", !same));
    }

    /** The layout with that view, which is in front, elsewhere. */
    abstract Layout change(Layout layout, String view);
}
