package kesi.deploy.provider.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.HeldPlugins;
import kesi.deploy.api.PluginUsage;
import kesi.deploy.api.PluginWatch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Tells what plug-ins cost the window, and which ones rest. */
@Command(name = "plugin:usage", title = "%plugin.usage", help = "%plugin.usage.help")
@Component
public final class ShowUsage implements Handler<Handler.NoParameters> {

    private static final long MILLION = 1_000_000;

    private final HeldPlugins plugins;
    private final List<PluginWatch> watches = new CopyOnWriteArrayList<>();

    @Activate
    public ShowUsage(@Reference HeldPlugins plugins) {
        this.plugins = plugins;
    }

    /** A window that counts arrives. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindWatch(PluginWatch watch) {
        watches.add(watch);
    }

    /** It leaves. */
    public void unbindWatch(PluginWatch watch) {
        watches.remove(watch);
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        List<PluginUsage> all = new ArrayList<>();
        watches.forEach(watch -> all.addAll(watch.usage()));
        return Outcome.of(Message.of(
                        ShowUsage.class,
                        "plugin.usage.told",
                        all.size(),
                        plugins.held().size()))
                .withData(Outcome.tree(
                        "plugins", all.stream().map(ShowUsage::tree).toList(),
                        "held", plugins.held().stream().map(ShowUsage::held).toList()))
                .withListing(new Listing(
                        Trees.heads(
                                "name", "events", "millis", "longest", "freezes", "failures", "kilobytes", "threads"),
                        all.stream().map(ShowUsage::row).toList()));
    }

    private static Map<String, Object> tree(PluginUsage one) {
        return Outcome.tree(
                "bundle", one.bundle(),
                "events", one.screen().events(),
                "millis", one.screen().nanos() / MILLION,
                "longestMillis", one.screen().longestNanos() / MILLION,
                "freezes", one.screen().freezes(),
                "failures", one.failures(),
                "bytes", one.bytes(),
                "threads", one.threads(),
                "stacks", one.stacks());
    }

    private static Map<String, Object> held(HeldPlugins.Held one) {
        return Outcome.tree("bundle", one.bundle(), "since", one.since().toString(), "why", one.why());
    }

    private static List<String> row(PluginUsage one) {
        return List.of(
                one.bundle(),
                Long.toString(one.screen().events()),
                Long.toString(one.screen().nanos() / MILLION),
                Long.toString(one.screen().longestNanos() / MILLION),
                Integer.toString(one.screen().freezes()),
                Integer.toString(one.failures()),
                Long.toString(one.bytes() / 1024),
                Integer.toString(one.threads().size()));
    }
}
