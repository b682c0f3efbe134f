package kesi.deploy.provider.runtime;

import java.util.List;
import java.util.Objects;
import org.osgi.framework.Bundle;

/** Which bundles the product cannot live without: the framework, the libraries, the core, the records, and this. */
final class Guard {

    private static final List<String> GUARDED =
            List.of("kesi.core.", "kesi.record.", "kesi.deploy.api", "kesi.deploy.provider");

    private Guard() {}

    static boolean guards(Bundle bundle) {
        String name = Objects.requireNonNullElse(bundle.getSymbolicName(), "");
        return !name.startsWith("kesi.") || GUARDED.stream().anyMatch(name::startsWith);
    }
}
