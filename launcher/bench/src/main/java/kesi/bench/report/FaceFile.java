package kesi.bench.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import kesi.report.api.font.Face;
import kesi.report.fonts.BundledTypefaces;

/** The face of all engines as a file, for those that want one. */
final class FaceFile implements AutoCloseable {

    private final Path file;

    FaceFile() throws IOException {
        file = Files.createTempFile("kesi-face-", ".ttf");
        try (InputStream in = new BundledTypefaces().open(Face.SANS).orElseThrow()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Path path() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.delete(file);
    }
}
