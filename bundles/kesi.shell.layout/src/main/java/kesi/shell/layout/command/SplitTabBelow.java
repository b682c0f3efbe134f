package kesi.shell.layout.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.Side;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives the view in front a place of its own below its group. */
@Command(name = "tab:split-below", title = "%tab.splitBelow", help = "%tab.splitBelow.help", menu = "window/move")
@Component(service = Handler.class)
public final class SplitTabBelow extends TabCommand {

    /** The command on that desk. */
    @Activate
    public SplitTabBelow(@Reference Desk desk) {
        super(desk);
    }

    @Override
    Layout change(Layout layout, String view) {
        return layout.put(view, view, Side.BELOW);
    }
}
