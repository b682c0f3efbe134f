package kesi.deploy.provider.command;

import java.util.List;
import java.util.Objects;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.FeatureState;
import kesi.deploy.api.Features;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells what this product is, what it runs on and what is installed. The window has a view of its own for it. */
@Command(name = "help:about", title = "%help.about", help = "%help.about.help")
@Component
public final class ShowAbout implements Handler<Handler.NoParameters> {

    private final BundleContext context;
    private final Features features;

    /** Tells of those features. */
    @Activate
    public ShowAbout(BundleContext context, @Reference Features features) {
        this.context = context;
        this.features = features;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        String version = context.getBundle().getVersion().toString();
        String java = System.getProperty("java.runtime.version", "");
        String system = System.getProperty("os.name", "") + " " + System.getProperty("os.version", "");
        List<FeatureState> all = features.list();
        return Outcome.of(text("help.about.said", version, java, system, workspace(), all.size()))
                .withData(Outcome.tree(
                        "version",
                        version,
                        "java",
                        java,
                        "system",
                        system,
                        "workspace",
                        workspace(),
                        "department",
                        property("kesi.department"),
                        "features",
                        all.stream().map(Trees::of).toList()))
                .withListing(new Listing(
                        Trees.heads("id", "version", "state", "bundles"),
                        all.stream().map(ShowAbout::row).toList()));
    }

    private static List<String> row(FeatureState feature) {
        return List.of(feature.id(), feature.version(), feature.state().name(), String.join(" ", feature.bundles()));
    }

    private String workspace() {
        return property("kesi.home");
    }

    private String property(String name) {
        return Objects.requireNonNullElse(context.getProperty(name), "");
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(ShowAbout.class, key, arguments);
    }
}
