package kesi.heritage.ui.records;

import javax.swing.JComponent;
import kesi.shell.api.RecordPanels;
import kesi.shell.api.Scope;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The selected record with its links and evidence. */
@View(
        id = "heritage.detail",
        title = "%view.detail",
        icon = "kesi/heritage/ui/icon/heritage.svg",
        area = View.Area.RIGHT)
@Component(service = ViewPart.class, scope = ServiceScope.PROTOTYPE)
public final class DetailView implements ViewPart {

    private final RecordPanels panels;

    /** A detail made by the shell. */
    @Activate
    public DetailView(@Reference RecordPanels panels) {
        this.panels = panels;
    }

    @Override
    public JComponent create(Scope scope) {
        return panels.detail(scope);
    }
}
