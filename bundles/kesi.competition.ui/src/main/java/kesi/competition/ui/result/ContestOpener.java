package kesi.competition.ui.result;

import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.shell.api.LinkOpener;
import kesi.shell.api.LinkOpenerPart;
import kesi.shell.api.Selection;
import kesi.shell.api.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows a contest with its ranking when somebody follows a link to it. */
@LinkOpener(types = "competition.contest")
@Component
public final class ContestOpener implements LinkOpenerPart {

    private final Workbench workbench;
    private final Selection selection;

    /** Opens in this window. */
    @Activate
    public ContestOpener(@Reference Workbench workbench, @Reference Selection selection) {
        this.workbench = workbench;
        this.selection = selection;
    }

    @Override
    public void open(Ref record, Optional<Evidence> evidence) {
        selection.select(List.of(record));
        workbench.showView("competition.result");
    }
}
