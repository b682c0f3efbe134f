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

/** Chooses the language. */
@Command(name = "look:language", title = "%look.language.command", menu = "view/look")
@Component
public final class ChooseLanguage implements Handler<ChooseLanguage.Parameters> {

    private final LookChoices look;

    /** Which. */
    public record Parameters(
            @Param(label = "%look.language", positional = true)
            Look.Tongue language) {}

    @Activate
    public ChooseLanguage(@Reference LookChoices look) {
        this.look = look;
    }

    @Override
    public Outcome run(ChooseLanguage.Parameters parameters, Task task) {
        return look.choose("language", parameters.language().name().toLowerCase(Locale.ROOT));
    }
}
