package kesi.shell.layout.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.Side;
import kesi.shell.api.layout.Ways;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves the view in front to the group above. */
@Command(
        name = "tab:above",
        title = "%tab.above",
        help = "%tab.above.help",
        menu = "window/move",
        keys = "ctrl alt shift UP")
@Component(service = Handler.class)
public final class MoveTabUp extends TabCommand {

    /** The command on that desk. */
    @Activate
    public MoveTabUp(@Reference Desk desk) {
        super(desk);
    }

    @Override
    Layout change(Layout layout, String view) {
        return Ways.towards(layout, view, Side.ABOVE);
    }
}
