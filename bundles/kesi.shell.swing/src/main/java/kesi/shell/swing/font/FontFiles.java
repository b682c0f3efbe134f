package kesi.shell.swing.font;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import kesi.report.api.font.Face;
import kesi.report.api.font.Typefaces;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * The files of typefaces on the disk: the platform reads a file in place, but writes all of a stream into a new
 * temporary file at every start. They follow from the bundle that brings the typefaces and may be removed at any time.
 */
public final class FontFiles {
    private final Typefaces typefaces;
    private final Path folder;

    private FontFiles(Typefaces typefaces, Path folder) {
        this.typefaces = typefaces;
        this.folder = folder;
    }

    /** Files in the area of a bundle; another state of the bundle that brings the typefaces has others. */
    static FontFiles in(BundleContext context, Typefaces typefaces) {
        Bundle brought = FrameworkUtil.getBundle(typefaces.getClass());
        String state = brought == null ? "0" : brought.getBundleId() + "-" + brought.getLastModified();
        return in(context.getDataFile("fonts").toPath().resolve(state), typefaces);
    }

    /**
     * Files in a folder, which is made when the first one is wanted.
     *
     * @param folder for files of these typefaces alone
     */
    public static FontFiles in(Path folder, Typefaces typefaces) {
        return new FontFiles(typefaces, folder);
    }

    /**
     * The file of a face, written once.
     *
     * @return empty when this face is not installed
     * @throws IOException when it cannot be read or written
     */
    Optional<Path> file(Face face) throws IOException {
        Path file = folder.resolve(face.name() + ".ttf");
        if (Files.exists(file)) {
            return Optional.of(file);
        }
        Optional<InputStream> stream = typefaces.open(face);
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = stream.get()) {
            return Optional.of(write(in, file));
        }
    }

    /** What is under the name of a font is always a whole one. */
    private Path write(InputStream in, Path file) throws IOException {
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, "font", null);
        try {
            Files.copy(in, half, StandardCopyOption.REPLACE_EXISTING);
            return Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
