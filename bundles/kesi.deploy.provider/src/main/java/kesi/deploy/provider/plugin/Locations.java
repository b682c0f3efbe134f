package kesi.deploy.provider.plugin;

import java.net.URI;
import org.osgi.framework.Bundle;

/** How the framework knows a bundle that lies in a file. */
final class Locations {

    static final String REFERENCE = "reference:";

    private Locations() {}

    /** The file of a bundle that was installed by reference; its location for others. */
    static String file(Bundle bundle) {
        String location = bundle.getLocation();
        return location.startsWith(REFERENCE + "file:")
                ? URI.create(location.substring(REFERENCE.length())).getPath()
                : location;
    }
}
