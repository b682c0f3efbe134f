package kesi.core.provider.look;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.look.Look;
import kesi.core.api.task.Task;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Goes from light to dark and back. */
@Command(name = "look:switch", title = "%look.switch", menu = "view/look")
@Component
public final class SwitchTheme implements Handler<Handler.NoParameters> {

    private final LookChoices look;

    @Activate
    public SwitchTheme(@Reference LookChoices look) {
        this.look = look;
    }

    @Override
    public Outcome run(Handler.NoParameters parameters, Task task) {
        return look.choose("theme", look.now().theme() == Look.Theme.DARK ? "light" : "dark");
    }
}
