package kesi.shell.swing.wizard;

import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.shell.swing.Texts;
import kesi.shell.swing.part.WizardInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code wizard:list}: the wizards, and the commands that do without them what they lead to. */
@Command(name = "wizard:list", title = "%command.wizard.list", help = "%command.wizard.list.help")
@Component
public final class ListWizards implements Handler<NoParameters> {

    private final Wizards wizards;
    private final Language language;

    /** The command over these wizards. */
    @Activate
    public ListWizards(@Reference Wizards wizards, @Reference Language language) {
        this.wizards = wizards;
        this.language = language;
    }

    @Override
    public Outcome run(NoParameters none, Task task) {
        List<WizardInfo> all = wizards.infos();
        return Outcome.of(Texts.of("wizard.listed", all.size()))
                .withListing(new Listing(
                        List.of(
                                Texts.of("column.wizard"),
                                Texts.of("column.wizard.title"),
                                Texts.of("column.wizard.command")),
                        all.stream()
                                .map(one -> List.of(one.id(), language.say(one.title()), one.command()))
                                .toList()))
                .withData(all.stream().map(this::tree).toList());
    }

    private Object tree(WizardInfo one) {
        return Outcome.tree("id", one.id(), "title", language.say(one.title()), "command", one.command());
    }
}
