package kesi.deploy.provider.runtime;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;

/** The symbolic name of the bundle in a jar. */
public final class JarName {

    private JarName() {}

    /** Its name; empty for what is no bundle. */
    public static String of(Path jar) {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            return Optional.ofNullable(file.getManifest())
                    .map(manifest -> manifest.getMainAttributes().getValue("Bundle-SymbolicName"))
                    .map(name -> name.split(";", 2)[0].strip())
                    .orElse("");
        } catch (IOException e) {
            return ""; // what cannot be read is told when it is installed
        }
    }
}
