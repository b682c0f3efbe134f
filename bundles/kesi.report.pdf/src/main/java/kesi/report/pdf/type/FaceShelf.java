package kesi.report.pdf.type;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.report.api.font.Face;
import kesi.report.api.font.Typefaces;

/**
 * The faces that were read, kept as long as memory allows, so that a process reads each once. Safe for use by any
 * thread.
 */
public final class FaceShelf {

    private final Typefaces typefaces;
    private final Map<Face, SoftReference<TrueTypeFile>> read = new EnumMap<>(Face.class);

    /** A shelf that is filled from the typefaces at hand. */
    public FaceShelf(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /**
     * The file of a face, or empty when it is not installed.
     *
     * @throws Problem when it is there but cannot be read
     */
    public synchronized Optional<TrueTypeFile> face(Face face) {
        SoftReference<TrueTypeFile> kept = read.get(face);
        Optional<TrueTypeFile> known = Optional.ofNullable(kept).map(SoftReference::get);
        if (known.isPresent()) {
            return known;
        }
        Optional<TrueTypeFile> fresh = open(face);
        fresh.ifPresent(file -> read.put(face, new SoftReference<>(file)));
        return fresh;
    }

    private Optional<TrueTypeFile> open(Face face) {
        try (InputStream probe = typefaces.open(face).orElse(null)) {
            return probe == null
                    ? Optional.empty()
                    : Optional.of(new TrueTypeFile(new FontContent(face.name(), () -> again(face))));
        } catch (IOException | IllegalArgumentException e) {
            throw Problem.failed(Message.of(FaceShelf.class, "face.unreadable", face.name()), e);
        }
    }

    private InputStream again(Face face) throws IOException {
        return typefaces.open(face).orElseThrow(() -> new FileNotFoundException(face.name()));
    }
}
