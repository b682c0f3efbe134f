package kesi.shell.swing.follow;

import javax.swing.JComponent;
import kesi.shell.api.Scope;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import kesi.shell.swing.scope.Spoken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The records to which the selected ones point, and those that point at them. */
@View(id = LinksView.ID, title = "%view.links", icon = "kesi/shell/swing/icon/link.svg", area = View.Area.RIGHT)
@Component(service = ViewPart.class, scope = ServiceScope.PROTOTYPE)
public final class LinksView implements ViewPart {

    static final String ID = "shell.links";

    private final FollowServices services;

    /** A view on these records. */
    @Activate
    public LinksView(@Reference FollowServices services) {
        this.services = services;
    }

    @Override
    public JComponent create(Scope scope) {
        LineTree tree =
                new LineTree(services.panel().language(), services.panel().workbench(), scope);
        tree.setName("links.tree");
        new Spoken(services.panel().language(), scope).named(tree, "view.links");
        TreeAspect aspect = new TreeAspect(tree, (records, refs) -> new LinksModel(records).lines(refs));
        return new FollowPanel<>(services.panel(), ID, aspect, scope).widget();
    }
}
