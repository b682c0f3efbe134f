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

/** Every fact of the selected record with its passage. */
@View(id = EvidenceView.ID, title = "%view.evidence", icon = "kesi/shell/swing/icon/quote.svg", area = View.Area.BOTTOM)
@Component(service = ViewPart.class, scope = ServiceScope.PROTOTYPE)
public final class EvidenceView implements ViewPart {

    static final String ID = "shell.evidence";

    private final FollowServices services;

    /** A view on these records. */
    @Activate
    public EvidenceView(@Reference FollowServices services) {
        this.services = services;
    }

    @Override
    public JComponent create(Scope scope) {
        LineTree tree =
                new LineTree(services.panel().language(), services.panel().workbench(), scope);
        tree.setName("evidence.tree");
        new Spoken(services.panel().language(), scope).named(tree, "view.evidence");
        TreeAspect aspect = new TreeAspect(tree, (records, refs) -> new EvidenceModel(records).lines(refs.get(0)));
        return new FollowPanel<>(services.panel(), ID, aspect, scope).widget();
    }
}
