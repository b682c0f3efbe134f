package kesi.house;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle's manifest says.
 *
 * @param file the jar
 * @param attributes the manifest's main section
 */
record Headers(Path file, Attributes attributes) {
    private static final Pattern CLAUSE = Pattern.compile("([^,;\"]+)((?:;[^,;\"]*(?:\"[^\"]*\")?)*)(?:,|$)");
    private static final Pattern VERSION = Pattern.compile(";version=\"?([^\";]*)\"?");

    static Headers of(Path file) {
        return new Headers(file, Bundles.manifest(file).getMainAttributes());
    }

    /** The third word of a package. */
    static String layer(String packageName) {
        String[] words = packageName.split("\\.", -1);
        return words.length > 2 ? words[2] : "";
    }

    String name() {
        return text("Bundle-SymbolicName");
    }

    boolean isApi() {
        return name().endsWith(".api");
    }

    boolean has(String header) {
        return attributes.getValue(header) != null;
    }

    /** Packages and their versions; a package without one has an empty version. */
    Map<String, String> exported() {
        return clauses(text("Export-Package"));
    }

    /** Packages and the ranges wanted. */
    Map<String, String> imported() {
        return clauses(text("Import-Package"));
    }

    /** The packages of the classes in the jar. */
    Set<String> packages() {
        return Bundles.entries(file).stream()
                .filter(name -> name.startsWith("kesi/") && name.endsWith(".class"))
                .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> clauses(String header) {
        Map<String, String> clauses = new TreeMap<>();
        Matcher clause = CLAUSE.matcher(header);
        while (clause.find()) {
            Matcher version = VERSION.matcher(clause.group(2));
            clauses.put(clause.group(1), version.find() ? version.group(1) : "");
        }
        return clauses;
    }

    private String text(String header) {
        @Nullable String value = attributes.getValue(header);
        return Objects.requireNonNullElse(value, "");
    }

    @Override
    public String toString() {
        return name();
    }
}
