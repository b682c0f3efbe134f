package kesi.competition.ui.contests;

import javax.swing.JComponent;
import kesi.shell.api.RecordPanels;
import kesi.shell.api.Scope;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** All contests, with filter and sort. */
@View(
        id = "competition.contests",
        title = "%view.contests",
        icon = "kesi/competition/ui/icon/contest.svg",
        area = View.Area.LEFT)
@Component(service = ViewPart.class, scope = ServiceScope.PROTOTYPE)
public final class ContestsView implements ViewPart {

    private final RecordPanels panels;

    /** A list made by the shell. */
    @Activate
    public ContestsView(@Reference RecordPanels panels) {
        this.panels = panels;
    }

    @Override
    public JComponent create(Scope scope) {
        return panels.list("competition.contest", scope);
    }
}
