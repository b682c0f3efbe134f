package kesi.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import kesi.launcher.run.Running;

/** The bundles of the distribution as the build made them. */
final class Bundles {

    /** The domains, which never meet. */
    static final Set<String> DOMAINS = Set.of("news", "competition", "heritage", "bookroom");

    private Bundles() {}

    /** Every class of our own bundles. */
    static JavaClasses classes() {
        return new ClassFileImporter()
                .importJars(own().stream().map(Bundles::open).toArray(JarFile[]::new));
    }

    /** Our own bundles' jars. */
    static List<Path> own() {
        try (var files = Files.list(Running.BUILT.bundles())) {
            return files.filter(file -> file.getFileName().toString().startsWith("kesi.kesi."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The area of a class: the second word of its package. */
    static String area(JavaClass type) {
        return word(type, 1);
    }

    /** The layer of a class: the third word of its package. */
    static String layer(JavaClass type) {
        return word(type, 2);
    }

    /** Whether a class is one of ours. */
    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("kesi.");
    }

    /** The bundle of a class: the first three words of its package. */
    static String bundle(JavaClass type) {
        return "kesi." + area(type) + "." + layer(type);
    }

    /** The manifest of a jar. */
    static Manifest manifest(Path file) {
        try (JarFile jar = open(file)) {
            return jar.getManifest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of what a jar holds. */
    static List<String> entries(Path file) {
        try (JarFile jar = open(file)) {
            return jar.stream().map(JarEntry::getName).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(JavaClass type, int place) {
        String[] words = type.getPackageName().split("\\.", -1);
        return place < words.length ? words[place] : "";
    }

    private static JarFile open(Path file) {
        try {
            return new JarFile(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
