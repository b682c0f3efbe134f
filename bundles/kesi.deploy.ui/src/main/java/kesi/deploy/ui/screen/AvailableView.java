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

/** What the repositories of the policy offer. */
@View(id = "deploy.available", title = "%view.available", icon = "kesi/deploy/ui/icon/available.svg")
@Component(scope = ServiceScope.PROTOTYPE)
public final class AvailableView implements ViewPart {

    private static final Plan PLAN = Plan.of(
            "available", "feature:available", Step.with("feature:fetch", "feature", 0), Step.alone("feature:install"));

    private final ScreenPane pane;
    private final Tables tables;

    /** A view over these commands. */
    @Activate
    public AvailableView(
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
