package kesi.deploy.provider.runtime;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.api.Bundles;
import kesi.deploy.api.HeldPlugins;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;

/** The plug-ins that rest, in a file of the workspace. */
@Component
public final class RestingPlugins implements HeldPlugins {

    private final BundleContext context;
    private final Bundles bundles;
    private final HeldFile file;

    /** The list of this workspace. */
    @Activate
    public RestingPlugins(BundleContext context, @Reference Bundles bundles) {
        this.context = context;
        this.bundles = bundles;
        this.file =
                new HeldFile(Path.of(Objects.requireNonNullElse(context.getProperty("kesi.home"), ""), "held-back"));
    }

    @Override
    public synchronized List<Held> held() {
        return List.copyOf(file.read().values());
    }

    @Override
    public synchronized boolean hold(String bundle, Message why) {
        if (bundles.find(bundle).guarded()) {
            return false;
        }
        Map<String, Held> all = file.read();
        all.put(bundle, new Held(bundle, Instant.now(), why.toString()));
        file.write(all);
        LoggerFactory.getLogger(RestingPlugins.class).warn("{} rests from now on: {}", bundle, why);
        bundles.stop(bundle);
        letGo(bundle);
        return true;
    }

    /** Its memory is free again only when its classes are; a bundle whose packages others use goes on with them. */
    private void letGo(String name) {
        Bundle system = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION);
        List<Bundle> resting = Arrays.stream(context.getBundles())
                .filter(bundle -> name.equals(bundle.getSymbolicName()))
                .toList();
        if (system.adapt(FrameworkWiring.class).getDependencyClosure(resting).size() == resting.size()) {
            new Framework(system).refresh(resting);
        }
    }

    @Override
    public synchronized void allow(String bundle) {
        Map<String, Held> all = file.read();
        if (all.remove(bundle) == null) {
            throw Problem.usage(Message.of(RestingPlugins.class, "plugin.not.held", bundle));
        }
        file.write(all);
        bundles.start(bundle);
    }
}
