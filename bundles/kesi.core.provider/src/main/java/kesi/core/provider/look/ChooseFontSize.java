package kesi.core.provider.look;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Chooses the font size. */
@Command(name = "look:font-size", title = "%look.font-size.command", menu = "view/look")
@Component
public final class ChooseFontSize implements Handler<ChooseFontSize.Parameters> {

    private final LookChoices look;

    /** How large. */
    public record Parameters(
            @Param(label = "%look.font-size", positional = true)
            int percent) {}

    @Activate
    public ChooseFontSize(@Reference LookChoices look) {
        this.look = look;
    }

    @Override
    public Outcome run(ChooseFontSize.Parameters parameters, Task task) {
        return look.choose("font-size", String.valueOf(parameters.percent()));
    }
}
