package kesi.shell.layout.command;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.shell.api.layout.Bounds;
import kesi.shell.api.layout.Layout;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives the view in front a window of its own, or puts it back to where it stood. */
@Command(name = "tab:float", title = "%tab.float", help = "%tab.float.help", menu = "window")
@Component(service = Handler.class)
public final class FloatTab extends TabCommand {

    private static final Bounds SOMEWHERE = new Bounds(160, 160, 720, 520);

    /** The command on that desk. */
    @Activate
    public FloatTab(@Reference Desk desk) {
        super(desk);
    }

    @Override
    Layout change(Layout layout, String view) {
        return layout.floats(view) ? layout.docked(view) : layout.floating(view, SOMEWHERE);
    }
}
