package kesi.core.provider.look;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.look.Look;
import kesi.core.api.task.Task;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes all texts one step smaller. */
@Command(name = "look:smaller", title = "%look.smaller", menu = "view/look", keys = "ctrl MINUS")
@Component
public final class Smaller implements Handler<Handler.NoParameters> {

    private final LookChoices look;

    @Activate
    public Smaller(@Reference LookChoices look) {
        this.look = look;
    }

    @Override
    public Outcome run(Handler.NoParameters parameters, Task task) {
        return look.resize(-Look.STEP);
    }
}
