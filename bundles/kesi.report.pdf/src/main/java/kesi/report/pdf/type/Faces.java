package kesi.report.pdf.type;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.report.api.font.Face;
import kesi.report.pdf.file.Glyph;
import kesi.report.pdf.file.PdfFile;

/** The faces of one document. A character that the wanted face lacks is taken from the next that has it. */
public final class Faces {

    private static final Map<Face, List<Face>> ORDER = Map.of(
            Face.SANS, List.of(Face.SANS, Face.SONG, Face.KAI),
            Face.SANS_BOLD, List.of(Face.SANS_BOLD, Face.SANS, Face.SONG, Face.KAI),
            Face.SONG, List.of(Face.SONG, Face.SANS, Face.KAI),
            Face.KAI, List.of(Face.KAI, Face.SONG, Face.SANS));

    private final FaceShelf shelf;
    private final PdfFile file;
    private final Map<Face, Optional<EmbeddedFace>> embedded = new EnumMap<>(Face.class);
    private final Map<Face, Map<Integer, Optional<Glyph>>> found = new EnumMap<>(Face.class);

    /** The faces of a document that is written to the file. */
    public Faces(FaceShelf shelf, PdfFile file) {
        this.shelf = shelf;
        this.file = file;
    }

    /** The glyph of a character in the wanted face or in the next that has it; empty when none has it. */
    public Optional<Glyph> glyph(Face wanted, int codePoint) {
        return found.computeIfAbsent(wanted, face -> new HashMap<>())
                .computeIfAbsent(codePoint, character -> search(wanted, character));
    }

    private Optional<Glyph> search(Face wanted, int codePoint) {
        return ORDER.getOrDefault(wanted, List.of()).stream()
                .map(this::face)
                .flatMap(Optional::stream)
                .map(face -> face.glyph(codePoint))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Embeds every face that was used; answers their objects by name. */
    public Map<String, Integer> write() {
        Map<String, Integer> fonts = new LinkedHashMap<>();
        embedded.values().stream()
                .flatMap(Optional::stream)
                .filter(EmbeddedFace::isUsed)
                .forEach(face -> {
                    face.write(file);
                    fonts.put(face.name(), face.object());
                });
        return fonts;
    }

    private Optional<EmbeddedFace> face(Face face) {
        return embedded.computeIfAbsent(
                face, fresh -> shelf.face(fresh).map(read -> new EmbeddedFace(fresh, read, file.reserve())));
    }
}
