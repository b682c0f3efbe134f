package kesi.launcher.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Collects the licences of shipped jars: the licence texts that a jar carries, also in jars nested in it, and one line
 * a jar with name, version, licence and address. A jar that says nothing is looked up in {@code licences.properties}.
 */
final class Licences {
    static final String UNKNOWN = "?";

    private static final Pattern TEXT = Pattern.compile(
            "(?:.*/)?(?:[\\w.]+-)?(?:LICEN[CS]E|NOTICE|COPYING|OFL)[\\w\\-]*(?:\\.(?:txt|md))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\",;]+");

    private static final Map<String, String> SHORT_NAMES = Map.of(
            "apache", "Apache-2.0",
            "epl-v20", "EPL-2.0",
            "lgpl-2.1", "LGPL-2.1",
            "mit", "MIT",
            "bsd-2-clause", "BSD-2-Clause",
            "bsd-3-clause", "BSD-3-Clause",
            "ofl", "OFL-1.1");

    private final Path target;
    private final Properties known = new Properties();
    private final List<String> lines = new ArrayList<>();

    Licences(Path target) throws IOException {
        this.target = target;
        try (InputStream in = Licences.class.getResourceAsStream("licences.properties")) {
            if (in != null) {
                known.load(in);
            }
        }
    }

    /** Looks through one shipped jar and the jars in it. */
    void add(Path jar) throws IOException {
        try (InputStream in = Files.newInputStream(jar)) {
            add(String.valueOf(jar.getFileName()), in);
        }
    }

    /** One line a jar. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    private void add(String name, InputStream in) throws IOException {
        JarInputStream jar = new JarInputStream(in);
        lines.add(describe(name, Optional.ofNullable(jar.getManifest())));
        for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
            if (entry.getName().endsWith(".jar")) {
                add(lastPart(entry.getName()), jar);
            } else if (TEXT.matcher(entry.getName()).matches()) {
                save(name, flatName(entry.getName()), jar);
            }
        }
    }

    private void save(String jar, String text, InputStream in) throws IOException {
        Path folder = Files.createDirectories(target.resolve(withoutEnding(jar)));
        Files.write(folder.resolve(text), in.readAllBytes());
    }

    private String describe(String name, Optional<Manifest> manifest) {
        Attributes main = manifest.map(Manifest::getMainAttributes).orElseGet(Attributes::new);
        String stated = main.getValue("Bundle-License");
        String licence = stated == null ? known(name) : stated.replaceAll("\\s+", " ");
        String address = ADDRESS.matcher(licence)
                .results()
                .map(match -> match.group())
                .findFirst()
                .orElse("");
        return String.join("\t", withoutEnding(name), version(main), shortNames(licence), address);
    }

    private static String version(Attributes main) {
        return Stream.of("Bundle-Version", "Implementation-Version", "Specification-Version")
                .map(main::getValue)
                .filter(Objects::nonNull)
                .map(version -> version.replaceFirst("\\s.*", ""))
                .findFirst()
                .orElse("");
    }

    private String known(String name) {
        return known.stringPropertyNames().stream()
                .filter(name.toLowerCase(Locale.ROOT)::startsWith)
                .map(known::getProperty)
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** The SPDX names of the licences that a header or address names, or its own words. */
    private static String shortNames(String licence) {
        String lower = licence.toLowerCase(Locale.ROOT);
        String names = SHORT_NAMES.entrySet().stream()
                .filter(entry -> Pattern.compile("\\b" + entry.getKey() + "\\b")
                        .matcher(lower)
                        .find())
                .map(Map.Entry::getValue)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? licence : names;
    }

    private static String flatName(String path) {
        return path.replaceFirst("^META-INF/", "").replace('/', '-');
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String withoutEnding(String name) {
        return name.substring(0, name.length() - ".jar".length());
    }
}
