package kesi.shell.layout.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.Side;
import kesi.shell.api.layout.Ways;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves the view in front to the group on the left. */
@Command(
        name = "tab:left",
        title = "%tab.left",
        help = "%tab.left.help",
        menu = "window/move",
        keys = "ctrl alt shift LEFT")
@Component(service = Handler.class)
public final class MoveTabLeft extends TabCommand {

    /** The command on that desk. */
    @Activate
    public MoveTabLeft(@Reference Desk desk) {
        super(desk);
    }

    @Override
    Layout change(Layout layout, String view) {
        return Ways.towards(layout, view, Side.LEFT);
    }
}
