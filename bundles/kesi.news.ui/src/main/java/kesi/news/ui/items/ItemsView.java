package kesi.news.ui.items;

import javax.swing.JComponent;
import kesi.news.api.NewsTypes;
import kesi.shell.api.RecordPanels;
import kesi.shell.api.Scope;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** All items in a list. */
@View(id = "news.items", title = "%view.items", icon = "kesi/news/ui/icon/news.svg", area = View.Area.LEFT)
@Component(service = ViewPart.class, scope = ServiceScope.PROTOTYPE)
public final class ItemsView implements ViewPart {
    private final RecordPanels panels;

    /** A list made by the shell. */
    @Activate
    public ItemsView(@Reference RecordPanels panels) {
        this.panels = panels;
    }

    @Override
    public JComponent create(Scope scope) {
        return panels.list(NewsTypes.ITEM, scope);
    }
}
