package kesi.deploy.provider.command;

import java.nio.file.Path;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.deploy.api.Contributions;
import kesi.deploy.api.Plugins;
import kesi.deploy.api.Preview;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tries a bundle from outside in the running product. */
@Command(
        name = "bundle:install",
        title = "%bundle.install",
        help = "%bundle.install.help",
        changes = true,
        roles = "it")
@Component
public final class InstallBundle implements Handler<InstallBundle.Parameters> {

    private final Plugins plugins;
    private final Contributions contributions;
    private final Language language;

    @Activate
    public InstallBundle(
            @Reference Plugins plugins, @Reference Contributions contributions, @Reference Language language) {
        this.plugins = plugins;
        this.contributions = contributions;
        this.language = language;
    }

    /**
     * Which one.
     *
     * @param file its jar
     */
    public record Parameters(
            @Param(label = "%param.jar", positional = true, path = PathUse.OPEN)
            Path file) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Preview preview = contributions.preview(parameters.file());
        plugins.install(parameters.file());
        return InspectBundle.told(preview, "install.told", language);
    }
}
