package kesi.core.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * The folder of the compiled classes, where the resources of the bundle lie already.
 *
 * @param filer the compiler's way to it
 */
record Output(Filer filer) {

    /** Whether the bundle holds that file. */
    boolean has(String path) {
        try {
            FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", path);
            return Files.isRegularFile(Path.of(file.toUri()));
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            return false; // a path that no file can have names no file
        }
    }

    /** A file of texts; empty when there is none. */
    Optional<Properties> texts(String path) throws IOException {
        if (!has(path)) {
            return Optional.empty();
        }
        Properties texts = new Properties();
        try (InputStream in =
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).openInputStream()) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return Optional.of(texts);
    }

    /** Writes a file into the bundle. */
    void write(String path, String text) throws IOException {
        FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path);
        try (Writer writer = file.openWriter()) {
            writer.write(text);
        }
    }
}
