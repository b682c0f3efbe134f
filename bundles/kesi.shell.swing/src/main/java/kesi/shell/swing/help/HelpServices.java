package kesi.shell.swing.help;

import kesi.core.api.help.Help;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What help in the window stands on. */
@Component(service = HelpServices.class)
public record HelpServices(Help help, HelpTrail trail) {

    /** These services. */
    @Activate
    public HelpServices(@Reference Help help, @Reference HelpTrail trail) {
        this.help = help;
        this.trail = trail;
    }
}
