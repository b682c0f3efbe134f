package kesi.core.provider.key;

import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Keys;
import kesi.core.api.command.Keys.Bound;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.command.Stroke;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code key:list}: which key starts which command, and which keys more than one command wants. */
@Command(name = "key:list", title = "%command.key.list", help = "%command.key.list.help")
@Component
public final class ListKeys implements Handler<ListKeys.Parameters> {

    private final Keys keys;
    private final Language language;

    /**
     * The parameters.
     *
     * @param all whether commands without a key are told of, too
     */
    public record Parameters(
            @Param(label = "%param.key.all") boolean all) {}

    @Activate
    public ListKeys(@Reference Keys keys, @Reference Language language) {
        this.keys = keys;
        this.language = language;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        List<Bound> shown = keys.all().stream()
                .filter(one -> parameters.all() || one.key().isPresent())
                .toList();
        List<Object> data = shown.stream()
                .<Object>map(one -> Outcome.tree("command", one.command().name(), "key", key(one), "own", one.own()))
                .toList();
        return Outcome.of(text("key.listed", shown.size()))
                .withData(data)
                .withListing(new Listing(
                        List.of(text("key.key"), text("listed.command"), text("key.title"), text("key.from")),
                        shown.stream().map(this::row).toList()))
                .withFindings(Clashes.findings(keys.clashes()));
    }

    private List<String> row(Bound one) {
        return List.of(
                key(one),
                one.command().name(),
                language.say(one.command().title()),
                one.own() ? language.say(text("key.own")) : one.command().bundle());
    }

    private static String key(Bound one) {
        return one.key().map(Stroke::toString).orElse("");
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(ListKeys.class, key, arguments);
    }
}
