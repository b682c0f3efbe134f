package kesi.exchange.files.process;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;

/** Copies the child's classes and libraries out of the bundle, so that a plain Java can start them. */
final class ChildClassPath {

    private static final String PROGRAM = "kesi/exchange/files/child";
    private static final String LIBRARIES = "child";

    private final Bundle bundle;

    ChildClassPath(Bundle bundle) {
        this.bundle = bundle;
    }

    /** Copies everything below a folder; answers what goes after {@code -cp}. */
    String layOut(Path folder) throws IOException {
        copy("/" + PROGRAM, "*.class", Files.createDirectories(folder.resolve(PROGRAM)));
        List<Path> jars = copy("/" + LIBRARIES, "*.jar", Files.createDirectories(folder.resolve("lib")));
        return folder
                + jars.stream().map(jar -> java.io.File.pathSeparator + jar).collect(Collectors.joining());
    }

    private List<Path> copy(String path, String pattern, Path target) throws IOException {
        Enumeration<URL> found = bundle.findEntries(path, pattern, false);
        List<URL> entries = found == null ? List.of() : Collections.list(found);
        for (URL entry : entries) {
            try (InputStream in = entry.openStream()) {
                Files.copy(in, target.resolve(lastPart(entry)));
            }
        }
        return entries.stream().map(entry -> target.resolve(lastPart(entry))).toList();
    }

    private static String lastPart(URL entry) {
        return entry.getPath().substring(entry.getPath().lastIndexOf('/') + 1);
    }
}
