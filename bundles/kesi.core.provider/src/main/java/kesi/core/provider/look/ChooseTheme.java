package kesi.core.provider.look;

import java.util.Locale;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.look.Look;
import kesi.core.api.task.Task;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Chooses the colours. */
@Command(name = "look:theme", title = "%look.theme.command", menu = "view/look")
@Component
public final class ChooseTheme implements Handler<ChooseTheme.Parameters> {

    private final LookChoices look;

    /** Which. */
    public record Parameters(
            @Param(label = "%look.theme", positional = true) Look.Theme theme) {}

    @Activate
    public ChooseTheme(@Reference LookChoices look) {
        this.look = look;
    }

    @Override
    public Outcome run(ChooseTheme.Parameters parameters, Task task) {
        return look.choose("theme", parameters.theme().name().toLowerCase(Locale.ROOT));
    }
}
