package kesi.shell.swing.notice;

import java.awt.EventQueue;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import kesi.shell.swing.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts the focus on the latest notification, so that Enter leads to its result. */
@Command(name = "notice:focus", title = "%notice.focus", help = "%notice.focus.help", keys = "ctrl alt N")
@Component
public final class NextSlip implements Handler<Handler.NoParameters> {

    private final Slips slips;

    /** Puts it on those. */
    @Activate
    public NextSlip(@Reference Slips slips) {
        this.slips = slips;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        EventQueue.invokeLater(slips::focusLatest);
        return Outcome.of(Texts.of("notice.focused"));
    }
}
