package kesi.shell.swing.follow;

import kesi.shell.api.Selection;
import kesi.shell.api.Workbench;
import kesi.shell.swing.part.CoreServices;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.record.PanelServices;
import kesi.shell.swing.record.Passages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the views that follow the selection stand on. */
@Component(service = FollowServices.class)
public final class FollowServices {

    private final PanelServices panel;

    /** These services. */
    @Activate
    public FollowServices(
            @Reference CoreServices core,
            @Reference Stores stores,
            @Reference Selection selection,
            @Reference Workbench workbench,
            @Reference Passages passages) {
        this(new PanelServices(stores, core.language(), core.json(), selection, workbench, passages));
    }

    /** These services, for a window without a framework. */
    public FollowServices(PanelServices panel) {
        this.panel = panel;
    }

    PanelServices panel() {
        return panel;
    }
}
