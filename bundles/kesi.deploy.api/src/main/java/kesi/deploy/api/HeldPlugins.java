package kesi.deploy.api;

import java.time.Instant;
import java.util.List;
import kesi.core.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/** Plug-ins that have to rest. A service; safe for use by any thread. */
@ProviderType
public interface HeldPlugins {

    /**
     * One that rests.
     *
     * @param why in the words of the log
     */
    record Held(String bundle, Instant since, String why) {}

    /** Those that rest, by name. */
    List<Held> held();

    /**
     * Stops a plug-in and keeps it from starting until it is allowed again, also after a restart. What the product
     * cannot live without is left alone.
     *
     * @return whether it rests now
     */
    boolean hold(String bundle, Message why);

    /**
     * Lets a plug-in work again and starts it.
     *
     * @throws kesi.core.api.problem.Problem of kind USAGE when it did not rest, or failed when it does not start
     */
    void allow(String bundle);
}
