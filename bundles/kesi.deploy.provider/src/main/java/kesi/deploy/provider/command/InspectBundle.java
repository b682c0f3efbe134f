package kesi.deploy.provider.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.deploy.api.Contributions;
import kesi.deploy.api.Preview;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows what a bundle would bring, without starting it. */
@Command(name = "bundle:inspect", title = "%bundle.inspect", help = "%bundle.inspect.help")
@Component
public final class InspectBundle implements Handler<InspectBundle.Parameters> {

    private final Contributions contributions;
    private final Language language;

    @Activate
    public InspectBundle(@Reference Contributions contributions, @Reference Language language) {
        this.contributions = contributions;
        this.language = language;
    }

    /**
     * Which one.
     *
     * @param bundle a jar, or the name of a bundle of the distribution
     */
    public record Parameters(
            @Param(label = "%param.jar", positional = true) String bundle) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        String named = parameters.bundle();
        boolean file = named.endsWith(".jar") || Files.isRegularFile(Path.of(named));
        Preview preview = file ? contributions.preview(Path.of(named)) : contributions.preview(named);
        return told(preview, "inspect.told", language);
    }

    /** A preview as people and scripts read it. */
    static Outcome told(Preview preview, String key, Language language) {
        return Outcome.of(Message.of(
                        InspectBundle.class,
                        key,
                        preview.bundle(),
                        preview.version(),
                        preview.brings().size()))
                .withData(Outcome.tree(
                        "bundle", preview.bundle(),
                        "version", preview.version(),
                        "brings",
                                preview.brings().stream()
                                        .map(one -> Outcome.tree(
                                                "kind", one.kind(),
                                                "name", one.name(),
                                                "title", language.say(one.title())))
                                        .toList()))
                .withListing(new Listing(
                        Trees.heads("kind", "name", "title"),
                        preview.brings().stream()
                                .map(one -> List.of(one.kind(), one.name(), language.say(one.title())))
                                .toList()));
    }
}
