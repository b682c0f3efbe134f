package kesi.bookroom.ui.room;

import javax.swing.JComponent;
import kesi.bookroom.api.BookroomTypes;
import kesi.shell.api.RecordPanels;
import kesi.shell.api.Scope;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The rooms, as the shell lists records. */
@View(id = "bookroom.rooms", title = "%view.rooms", icon = "kesi/bookroom/ui/icon/bookroom.svg", area = View.Area.LEFT)
@Component(scope = ServiceScope.PROTOTYPE)
public final class RoomsView implements ViewPart {

    private final RecordPanels panels;

    /** A list made by the shell. */
    @Activate
    public RoomsView(@Reference RecordPanels panels) {
        this.panels = panels;
    }

    @Override
    public JComponent create(Scope scope) {
        return panels.list(BookroomTypes.ROOM, scope);
    }
}
