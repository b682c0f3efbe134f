package kesi.shell.swing.window;

import kesi.shell.api.RecordPanels;
import kesi.shell.api.Selection;
import kesi.shell.api.layout.LayoutShelf;
import kesi.shell.swing.editor.Workshop;
import kesi.shell.swing.part.Front;
import kesi.shell.swing.part.RunningDepartment;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.recent.RecentThings;
import kesi.shell.swing.record.Passages;
import kesi.shell.swing.search.Searches;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the screens share: records, selection, panels, the search box. */
@Component(service = ScreenServices.class)
public record ScreenServices(
        Stores stores,
        Selection selection,
        RecordPanels panels,
        Searches searches,
        Passages passages,
        Front front,
        LayoutShelf shelf,
        Workshop workshop,
        RecentThings recent,
        RunningDepartment department) {

    /** These services. */
    @Activate
    public ScreenServices(
            @Reference Stores stores,
            @Reference Selection selection,
            @Reference RecordPanels panels,
            @Reference Searches searches,
            @Reference Passages passages,
            @Reference Front front,
            @Reference LayoutShelf shelf,
            @Reference Workshop workshop,
            @Reference RecentThings recent,
            @Reference RunningDepartment department) {
        this.stores = stores;
        this.selection = selection;
        this.panels = panels;
        this.searches = searches;
        this.passages = passages;
        this.front = front;
        this.shelf = shelf;
        this.workshop = workshop;
        this.recent = recent;
        this.department = department;
    }
}
