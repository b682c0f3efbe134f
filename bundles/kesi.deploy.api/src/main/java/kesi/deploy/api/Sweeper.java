package kesi.deploy.api;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** Takes away what a bundle that has stopped left in one part of the product. A service; called on any thread. */
@ConsumerType
public interface Sweeper {

    /** Sweeps once and tells what was found. Nothing of the loader may be kept. */
    List<Left> sweep(ClassLoader loader);
}
