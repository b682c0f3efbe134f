package kesi.competition.provider.command;

import java.util.List;
import java.util.Map;
import kesi.competition.api.Contests;
import kesi.competition.api.Contests.Listed;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the contests. */
@Command(name = "competition:list", title = "%command.list", help = "%command.list.help")
@Component
public final class ListContests implements Handler<NoParameters> {

    private final Contests contests;
    private final Language language;

    /** Lists these, in the person's language. */
    @Activate
    public ListContests(@Reference Contests contests, @Reference Language language) {
        this.contests = contests;
        this.language = language;
    }

    @Override
    public Outcome run(NoParameters none, Task task) {
        List<Listed> all = contests.all();
        return Outcome.of(Say.of("list.done", all.size()))
                .withData(all.stream().map(ListContests::tree).toList())
                .withListing(new Outcome.Listing(
                        Say.heads("head.id", "field.name", "field.year", "field.state", "field.stage"),
                        all.stream().map(this::row).toList()));
    }

    private static Map<String, Object> tree(Listed listed) {
        return Outcome.tree(
                "id", listed.ref().id(),
                "name", listed.contest().name(),
                "year", listed.contest().year().map(Object.class::cast).orElse(""),
                "edition", listed.contest().edition().map(Object.class::cast).orElse(""),
                "state", listed.contest().state().name(),
                "stages", stages(listed));
    }

    private List<String> row(Listed listed) {
        return List.of(
                listed.ref().id(),
                listed.contest().name(),
                listed.contest().year().map(String::valueOf).orElse(""),
                language.say(Say.state(listed.contest().state())),
                String.join(" → ", stages(listed)));
    }

    private static List<String> stages(Listed listed) {
        return listed.contest().stages().stream().map(stage -> stage.name()).toList();
    }
}
