package kesi.deploy.ui.screen;

import javax.swing.JComponent;
import kesi.core.api.command.Commands;
import kesi.core.api.text.Language;
import kesi.deploy.ui.screen.Plan.Step;
import kesi.shell.api.Scope;
import kesi.shell.api.Tables;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import kesi.shell.api.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The features of the running department: install, remove, and why each is there. */
@View(id = "deploy.features", title = "%view.features", icon = "kesi/deploy/ui/icon/installed.svg")
@Component(scope = ServiceScope.PROTOTYPE)
public final class InstalledView implements ViewPart {

    private static final Plan PLAN = Plan.of(
            "features",
            "feature:list",
            Step.alone("feature:install"),
            Step.with("feature:remove", "feature", 0),
            Step.with("policy:explain", "id", 0),
            Step.with("feature:sbom", "feature", 0));

    private final ScreenPane pane;
    private final Tables tables;

    /** A view over these commands. */
    @Activate
    public InstalledView(
            @Reference Commands commands,
            @Reference Language language,
            @Reference Workbench workbench,
            @Reference Tables tables) {
        this.pane = new ScreenPane(PLAN, commands, language, workbench);
        this.tables = tables;
    }

    @Override
    public JComponent create(Scope scope) {
        return pane.create(scope, tables);
    }
}
