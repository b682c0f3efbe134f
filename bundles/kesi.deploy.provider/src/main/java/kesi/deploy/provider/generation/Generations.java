package kesi.deploy.provider.generation;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import kesi.core.api.json.Json;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The generations of this workspace, and the one that runs now. Safe for use by any thread. */
@Component(service = Generations.class)
public final class Generations {

    private final GenerationFolder folder;
    private volatile Generation running;

    /** What the launcher started from: {@code kesi.generation}, else what the workspace says. */
    @Activate
    public Generations(BundleContext context, @Reference Json json) {
        this(
                Path.of(Objects.requireNonNullElse(context.getProperty("kesi.home"), "")),
                Optional.ofNullable(context.getProperty("kesi.generation")),
                json);
    }

    /** Those of a workspace. */
    public Generations(Path home, Optional<String> started, Json json) {
        this.folder = new GenerationFolder(home.toAbsolutePath().resolve("deploy"), new RealDisk(), json);
        int number = started.map(Integer::parseInt).orElseGet(folder::current);
        this.running = folder.find(number).orElseGet(Generation::distribution);
    }

    /** Where they are kept. */
    public GenerationFolder folder() {
        return folder;
    }

    /** The one whose bundles run, or would if the department were not the safe one. */
    public Generation running() {
        return running;
    }

    /** Says that the bundles of another one run now. */
    public void runs(Generation generation) {
        running = generation;
    }
}
