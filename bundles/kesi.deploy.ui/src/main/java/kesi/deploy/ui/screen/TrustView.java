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

/** Whose features may be installed, and what the policy says. */
@View(id = "deploy.trust", title = "%view.trust", icon = "kesi/deploy/ui/icon/trust.svg")
@Component(scope = ServiceScope.PROTOTYPE)
public final class TrustView implements ViewPart {

    private static final Plan PLAN = Plan.of(
            "trust",
            "trust:list",
            Step.alone("trust:add"),
            Step.with("trust:remove", "signer", 3),
            Step.alone("policy:show"),
            Step.alone("policy:check"));

    private final ScreenPane pane;
    private final Tables tables;

    /** A view over these commands. */
    @Activate
    public TrustView(
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
