package kesi.shell.swing.help;

import javax.swing.JComponent;
import kesi.core.api.help.Help;
import kesi.core.api.text.Language;
import kesi.shell.api.Scope;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import kesi.shell.api.Workbench;
import kesi.shell.swing.part.PerspectiveParts;
import kesi.shell.swing.scope.Spoken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The view of help. */
@View(id = HelpView.ID, title = "%view.help", icon = "kesi/shell/swing/icon/info.svg", area = View.Area.MAIN)
@Component(service = ViewPart.class, scope = ServiceScope.PROTOTYPE)
public final class HelpView implements ViewPart {

    /** The public name of the view. */
    public static final String ID = "shell.help";

    private final HelpModel model;
    private final Workbench workbench;

    /** A view of those pages. */
    @Activate
    public HelpView(
            @Reference Help help,
            @Reference HelpTrail trail,
            @Reference Language language,
            @Reference Workbench workbench,
            @Reference PerspectiveParts perspectives) {
        this.model = new HelpModel(help, trail, language, perspectives::titleOf);
        this.workbench = workbench;
    }

    @Override
    public JComponent create(Scope scope) {
        return new HelpPanel(model, workbench, new Spoken(model.language(), scope)).widget();
    }
}
