package kesi.core.provider.look;

import java.util.Locale;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.look.Look;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Chooses the language. */
@Command(name = "look:language", title = "%look.language.command", menu = "view/look")
@Component
public final class ChooseLanguage implements Handler<ChooseLanguage.Parameters> {

    private final LookChoices look;
    private final Language texts;

    /** Which. */
    public record Parameters(
            @Param(label = "%look.language", positional = true)
            Look.Tongue language) {}

    @Activate
    public ChooseLanguage(@Reference LookChoices look, @Reference Language texts) {
        this.look = look;
        this.texts = texts;
    }

    @Override
    public Outcome run(ChooseLanguage.Parameters parameters, Task task) {
        Outcome chosen = look.choose("language", parameters.language().name().toLowerCase(Locale.ROOT));
        // the same may have been chosen before, and another one asked for at this start
        parameters.language().locale().ifPresent(this::speak);
        return chosen;
    }

    private void speak(Locale locale) {
        if (!texts.current().getLanguage().equals(locale.getLanguage())) {
            texts.use(locale);
        }
    }
}
