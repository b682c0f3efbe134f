package kesi.shell.layout.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.shell.api.layout.Layout;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts the stack of the view in front into the strip at the edge. */
@Command(name = "tab:minimise", title = "%tab.minimise", help = "%tab.minimise.help", menu = "window")
@Component(service = Handler.class)
public final class MinimiseTab extends TabCommand {

    /** The command on that desk. */
    @Activate
    public MinimiseTab(@Reference Desk desk) {
        super(desk);
    }

    @Override
    Layout change(Layout layout, String view) {
        return layout.minimised(view);
    }
}
