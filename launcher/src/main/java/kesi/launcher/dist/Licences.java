package kesi.launcher.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/**
 * Collects the licences of shipped jars: the licence texts that a jar carries, also in jars nested in it, and one line
 * a jar with name, version, licence and address. A jar that says nothing is looked up in {@code licences.properties}.
 */
final class Licences {
    static final String UNKNOWN = "?";

    private static final Pattern TEXT = Pattern.compile(
            "(?:META-INF/)?(?:[\\w.\\-]+/)?(?:LICEN[CS]E|NOTICE|COPYING|OFL|AL2\\.0|LGPL)[\\w.\\-]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\",;]+");

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
            } else if (TEXT.matcher(entry.getName()).matches()
                    && !entry.getName().endsWith(".class")) {
                save(name, lastPart(entry.getName()), jar);
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
        return String.join("\t", withoutEnding(name), shortName(licence), address);
    }

    private String known(String name) {
        return known.stringPropertyNames().stream()
                .filter(name::startsWith)
                .map(known::getProperty)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static String shortName(String licence) {
        String lower = licence.toLowerCase(Locale.ROOT);
        if (lower.contains("apache")) {
            return "Apache-2.0";
        }
        if (lower.contains("epl-v20")) {
            return "EPL-2.0 OR LGPL-2.1";
        }
        if (lower.contains("/mit")) {
            return "MIT";
        }
        if (lower.contains("bsd-3-clause")) {
            return "BSD-3-Clause";
        }
        int end = licence.indexOf(';');
        return end < 0 ? licence : licence.substring(0, end);
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String withoutEnding(String name) {
        return name.substring(0, name.length() - ".jar".length());
    }
}
