package kesi.deploy.api;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Tells what bundles bring, before anything of them runs. A service; safe for use by any thread. */
@ProviderType
public interface Contributions {

    /**
     * What a bundle would bring; no class of it is loaded and nothing is installed.
     *
     * @param bundle a jar
     * @throws kesi.core.api.problem.Problem when it is no bundle of ours or damaged
     */
    Preview preview(Path bundle);

    /**
     * What a bundle of the distribution or of the running framework brings.
     *
     * @param bundle its symbolic name
     * @throws kesi.core.api.problem.Problem of kind USAGE when there is none of that name
     */
    Preview preview(String bundle);
}
