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

/** The structure of the selected record. */
@View(id = OutlineView.ID, title = "%view.outline", icon = "kesi/shell/swing/icon/tree.svg", area = View.Area.LEFT)
@Component(service = ViewPart.class, scope = ServiceScope.PROTOTYPE)
public final class OutlineView implements ViewPart {

    static final String ID = "shell.outline";

    private final FollowServices services;

    /** A view on these records. */
    @Activate
    public OutlineView(@Reference FollowServices services) {
        this.services = services;
    }

    @Override
    public JComponent create(Scope scope) {
        LineTree tree =
                new LineTree(services.panel().language(), services.panel().workbench(), scope);
        tree.setName("outline.tree");
        new Spoken(services.panel().language(), scope).named(tree, "view.outline");
        TreeAspect aspect = new TreeAspect(tree, (records, refs) -> new OutlineModel(records).lines(refs.get(0)));
        return new FollowPanel<>(services.panel(), ID, aspect, scope).widget();
    }
}
