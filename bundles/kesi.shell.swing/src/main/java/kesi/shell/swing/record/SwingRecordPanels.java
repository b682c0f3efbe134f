package kesi.shell.swing.record;

import java.util.List;
import javax.swing.JComponent;
import kesi.core.api.value.Ref;
import kesi.shell.api.RecordPanels;
import kesi.shell.api.Scope;
import kesi.shell.api.Selection;
import kesi.shell.api.Workbench;
import kesi.shell.swing.arrange.OpenPanels;
import kesi.shell.swing.editor.EditorPanel;
import kesi.shell.swing.editor.Workshop;
import kesi.shell.swing.list.ListFolder;
import kesi.shell.swing.list.ListPanel;
import kesi.shell.swing.part.CoreServices;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.search.SearchPanel;
import kesi.shell.swing.search.Searches;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Panels that need nothing but a record type. */
@Component
public final class SwingRecordPanels implements RecordPanels {

    private final PanelServices services;
    private final Searches searches;
    private final ListFolder lists;
    private final Workshop workshop;
    private final OpenPanels open;

    /** Panels over these services. */
    @Activate
    public SwingRecordPanels(
            @Reference CoreServices core,
            @Reference Stores stores,
            @Reference Selection selection,
            @Reference Workbench workbench,
            @Reference Passages passages,
            @Reference Searches searches,
            @Reference ListFolder lists,
            @Reference Workshop workshop,
            @Reference OpenPanels open) {
        this.services = new PanelServices(stores, core.language(), core.json(), selection, workbench, passages);
        this.searches = searches;
        this.lists = lists;
        this.workshop = workshop;
        this.open = open;
    }

    @Override
    public JComponent list(String type, Scope scope) {
        return new ListPanel(services, lists, type, new ListPanel.Opened(scope, open)).panel();
    }

    @Override
    public JComponent detail(Scope scope) {
        return new DetailPanel(services, scope).panel();
    }

    @Override
    public JComponent form(Ref record, Scope scope) {
        return new EditorPanel(workshop, record, scope).panel();
    }

    @Override
    public JComponent search(List<String> types, Scope scope) {
        return new SearchPanel(services, searches, types, new ListPanel.Opened(scope, open)).panel();
    }
}
