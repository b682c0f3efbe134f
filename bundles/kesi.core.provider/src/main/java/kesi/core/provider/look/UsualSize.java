package kesi.core.provider.look;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.look.Look;
import kesi.core.api.task.Task;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives all texts their usual size. */
@Command(name = "look:usual-size", title = "%look.usual-size", menu = "view/look", keys = "ctrl 0")
@Component
public final class UsualSize implements Handler<Handler.NoParameters> {

    private final LookChoices look;

    @Activate
    public UsualSize(@Reference LookChoices look) {
        this.look = look;
    }

    @Override
    public Outcome run(Handler.NoParameters parameters, Task task) {
        return look.choose("font-size", String.valueOf(Look.SMALLEST));
    }
}
