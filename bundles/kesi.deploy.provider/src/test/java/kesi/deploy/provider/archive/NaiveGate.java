package kesi.deploy.provider.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** What the JDK alone would let pass: a mutant that the corpus must tell from the gate. */
final class NaiveGate {

    private NaiveGate() {}

    static boolean admits(Path file) {
        try (JarFile jar = new JarFile(file.toFile(), true)) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                try (InputStream in = jar.getInputStream(entry)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            return jar.getManifest() != null;
        } catch (IOException | SecurityException e) {
            return false;
        }
    }
}
