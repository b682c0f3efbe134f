package kesi.core.provider.help;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.help.Help;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows a page of help as plain text. */
@Command(name = "help:show", title = "%help.show", help = "%help.show.help")
@Component
public final class ShowHelp implements Handler<ShowHelp.Parameters> {

    private final Help help;
    private final Language language;

    /**
     * Which page.
     *
     * @param id its id, or a view, record type or command that it is of
     */
    public record Parameters(
            @Param(label = "%help.param.id", positional = true)
            String id) {}

    /** Shows one of those pages. */
    @Activate
    public ShowHelp(@Reference Help help, @Reference Language language) {
        this.help = help;
        this.language = language;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        String id = help.find(parameters.id()).isPresent()
                ? parameters.id()
                : help.about(parameters.id()).map(page -> page.id()).orElse(parameters.id());
        String text = help.text(id, language.current()).strip();
        return Outcome.of(Message.literal(text)).withData(Outcome.tree("id", id, "text", text));
    }
}
