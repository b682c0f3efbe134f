package kesi.core.provider.look;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.look.Look;
import kesi.core.api.task.Task;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes all texts one step larger. */
@Command(name = "look:larger", title = "%look.larger", menu = "view/look", keys = "ctrl EQUALS")
@Component
public final class Larger implements Handler<Handler.NoParameters> {

    private final LookChoices look;

    @Activate
    public Larger(@Reference LookChoices look) {
        this.look = look;
    }

    @Override
    public Outcome run(Handler.NoParameters parameters, Task task) {
        return look.resize(Look.STEP);
    }
}
