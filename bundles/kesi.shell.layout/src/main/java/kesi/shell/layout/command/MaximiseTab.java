package kesi.shell.layout.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.shell.api.layout.Layout;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets the stack of the view in front cover the others, or no longer. */
@Command(name = "tab:maximise", title = "%tab.maximise", help = "%tab.maximise.help", menu = "window", keys = "ctrl M")
@Component(service = Handler.class)
public final class MaximiseTab extends TabCommand {

    /** The command on that desk. */
    @Activate
    public MaximiseTab(@Reference Desk desk) {
        super(desk);
    }

    @Override
    Layout change(Layout layout, String view) {
        return layout.maximised(view);
    }
}
