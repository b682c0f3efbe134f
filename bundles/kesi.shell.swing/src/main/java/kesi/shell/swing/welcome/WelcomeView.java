package kesi.shell.swing.welcome;

import javax.swing.JComponent;
import kesi.shell.api.Scope;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import kesi.shell.api.Workbench;
import kesi.shell.swing.Texts;
import kesi.shell.swing.editor.Workshop;
import kesi.shell.swing.help.HelpServices;
import kesi.shell.swing.part.CoreServices;
import kesi.shell.swing.part.PerspectiveParts;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.part.ViewParts;
import kesi.shell.swing.recent.RecentThings;
import kesi.shell.swing.record.Followed;
import kesi.shell.swing.scope.Spoken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The view that a person sees first. */
@View(id = WelcomeView.ID, title = "%view.welcome", icon = "kesi/shell/swing/icon/kesi.svg", area = View.Area.MAIN)
@Component(service = ViewPart.class, scope = ServiceScope.PROTOTYPE)
public final class WelcomeView implements ViewPart {

    /** The public name of the view. */
    public static final String ID = "shell.welcome";

    private final CoreServices core;
    private final Stores stores;
    private final ViewParts views;
    private final PerspectiveParts perspectives;
    private final HelpServices help;
    private final Workbench workbench;
    private final Workshop workshop;
    private final RecentThings recent;

    /** A view of what there is. */
    @Activate
    public WelcomeView(
            @Reference CoreServices core,
            @Reference Stores stores,
            @Reference ViewParts views,
            @Reference PerspectiveParts perspectives,
            @Reference HelpServices help,
            @Reference Workbench workbench,
            @Reference Workshop workshop,
            @Reference RecentThings recent) {
        this.core = core;
        this.stores = stores;
        this.views = views;
        this.perspectives = perspectives;
        this.help = help;
        this.workbench = workbench;
        this.workshop = workshop;
        this.recent = recent;
    }

    @Override
    public JComponent create(Scope scope) {
        WelcomePanel panel =
                new WelcomePanel(new Spoken(core.language(), scope), new WelcomeWays(workbench, help.trail()));
        WelcomeLook now =
                new WelcomeLook(core, stores, views.views(), perspectives.perspectives(), help, workshop, recent);
        Runnable look = () -> scope.inBackground(Texts.of("welcome.looking"), task -> now.state(), panel::show);
        scope.inEachLanguage(look);
        scope.keep(core.commands().onChange(() -> scope.onScreen(look)));
        scope.keep(stores.onChange(() -> scope.onScreen(look)));
        scope.keep(workshop.edits().onChange(() -> scope.onScreen(look)));
        scope.keep(recent.onChange(() -> scope.onScreen(look)));
        Followed.journal(stores, scope, look);
        return panel.widget();
    }
}
