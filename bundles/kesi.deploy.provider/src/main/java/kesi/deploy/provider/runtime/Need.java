package kesi.deploy.provider.runtime;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;

/**
 * What a bundle asks for, read from its filter.
 *
 * @param namespace the kind, for example {@code osgi.wiring.package}
 * @param name what is wanted, for example the package
 * @param range the versions that are wanted, in words of ranges; empty when any will do
 * @param filter the filter itself
 */
public record Need(String namespace, String name, String range, String filter) {

    /** Of packages. */
    public static final String PACKAGE = "osgi.wiring.package";
    /** Of the level of Java. */
    public static final String JAVA = "osgi.ee";
    /** Of whole bundles. */
    public static final String BUNDLE = "osgi.wiring.bundle";
    /** Of the hosts of fragments. */
    public static final String HOST = "osgi.wiring.host";

    private static final Pattern FROM = Pattern.compile("\\((?:bundle-)?version>=([^)]+)\\)");
    private static final Pattern BELOW = Pattern.compile("\\(!\\((?:bundle-)?version>=([^)]+)\\)\\)");
    private static final Pattern EXACT = Pattern.compile("\\((?:bundle-)?version=([^)]+)\\)");

    /** What a filter of that namespace asks for. */
    public static Need of(String namespace, String filter) {
        Matcher named = Pattern.compile("\\(" + Pattern.quote(namespace) + "=([^)]+)\\)")
                .matcher(filter);
        return new Need(namespace, named.find() ? named.group(1) : filter, range(filter), filter);
    }

    /** What a requirement asks for. */
    public static Need of(Requirement requirement) {
        String filter = Objects.requireNonNullElse(requirement.getDirectives().get("filter"), "");
        return of(requirement.getNamespace(), filter);
    }

    private static String range(String filter) {
        String below = first(BELOW, filter).orElse("");
        String rest = BELOW.matcher(filter).replaceAll("");
        return first(EXACT, rest)
                .or(() -> first(FROM, rest).map(from -> below.isEmpty() ? from : "[" + from + "," + below + ")"))
                .orElse("");
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The same wish without a version. */
    public Requirement ofAnyVersion(Resource resource) {
        Map<String, String> directives = Map.of("filter", "(" + namespace + "=" + name + ")");
        return new Wish(namespace, directives, resource);
    }

    /** A requirement of our own, to ask the framework with. */
    private record Wish(String getNamespace, Map<String, String> getDirectives, Resource getResource)
            implements Requirement {

        @Override
        public Map<String, Object> getAttributes() {
            return Map.of();
        }
    }
}
