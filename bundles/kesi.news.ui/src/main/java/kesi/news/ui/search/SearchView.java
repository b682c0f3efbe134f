package kesi.news.ui.search;

import java.util.List;
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

/** Search over items, with hits and facets. */
@View(id = "news.search", title = "%view.search", icon = "kesi/news/ui/icon/search.svg", area = View.Area.RIGHT)
@Component(service = ViewPart.class, scope = ServiceScope.PROTOTYPE)
public final class SearchView implements ViewPart {
    private final RecordPanels panels;

    /** A search made by the shell. */
    @Activate
    public SearchView(@Reference RecordPanels panels) {
        this.panels = panels;
    }

    @Override
    public JComponent create(Scope scope) {
        return panels.search(List.of(NewsTypes.ITEM), scope);
    }
}
