package kesi.deploy.provider.runtime;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** Which bundles the product cannot live without: the framework, the libraries, the core, the records, and this. */
final class Guard {

    private static final List<String> GUARDED =
            List.of("kesi.core.", "kesi.record.", "kesi.deploy.api", "kesi.deploy.provider");
    private static final List<String> HOUSE =
            List.of("kesi.core.", "kesi.record.", "kesi.deploy.", "kesi.shell.", "org.apache.felix.scr");
    private static final Pattern OURS = Pattern.compile("(^|[,;])\\s*kesi\\.");

    private Guard() {}

    static boolean guards(Bundle bundle) {
        String name = Objects.requireNonNullElse(bundle.getSymbolicName(), "");
        return GUARDED.stream().anyMatch(name::startsWith) || !name.startsWith("kesi.") && isLibrary(bundle);
    }

    /** Whether it cannot be exchanged under the running product: what does the exchange, or draws the window. */
    static boolean holdsTheHouse(String symbolicName) {
        return HOUSE.stream().anyMatch(symbolicName::startsWith);
    }

    /** What a plug-in of somebody else imports tells it from a library, which knows nothing of the product. */
    private static boolean isLibrary(Bundle bundle) {
        String imports = Objects.requireNonNullElse(bundle.getHeaders("").get(Constants.IMPORT_PACKAGE), "");
        return !OURS.matcher(imports).find();
    }
}
