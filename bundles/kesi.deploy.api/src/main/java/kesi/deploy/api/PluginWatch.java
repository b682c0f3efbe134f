package kesi.deploy.api;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** Counts what plug-ins cost. A service of the window; safe for use by any thread. */
@ConsumerType
public interface PluginWatch {

    /** What each plug-in has cost since the start, by name. */
    List<PluginUsage> usage();
}
