package kesi.report.pdf.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
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

    private static final int COMMON = 0xA000;
    private static final double PER_EM = 1000;

    private final FaceShelf shelf;
    private final PdfFile file;
    private final Map<Face, Optional<EmbeddedFace>> embedded = new EnumMap<>(Face.class);
    private final Map<Face, Glyph[]> common = new EnumMap<>(Face.class);
    private final Map<Face, Map<Integer, Optional<Glyph>>> found = new EnumMap<>(Face.class);

    /** The faces of a document that is written to the file. */
    public Faces(FaceShelf shelf, PdfFile file) {
        this.shelf = shelf;
        this.file = file;
    }

    /** The glyph of a character in the wanted face or in the next that has it; empty when none has it. */
    public Optional<Glyph> glyph(Face wanted, int codePoint) {
        Glyph[] known = common.computeIfAbsent(wanted, face -> new Glyph[COMMON]);
        if (codePoint < COMMON) {
            Glyph glyph = known[codePoint];
            if (glyph != null) {
                return Optional.of(glyph);
            }
        }
        Optional<Glyph> glyph = found.computeIfAbsent(wanted, face -> new HashMap<>())
                .computeIfAbsent(codePoint, character -> search(wanted, character));
        if (codePoint < COMMON) {
            glyph.ifPresent(fresh -> known[codePoint] = fresh);
        }
        return glyph;
    }

    private Optional<Glyph> search(Face wanted, int codePoint) {
        return ORDER.getOrDefault(wanted, List.of()).stream()
                .map(this::face)
                .flatMap(Optional::stream)
                .map(face -> face.glyph(codePoint))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Letters as a shape of that size, in the wanted face or the next that has each; empty when none has one. */
    public Optional<Drawn> drawn(Face wanted, String letters, double size) {
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double width = 0;
        for (int letter : letters.codePoints().toArray()) {
            Optional<TrueTypeFile> face = ORDER.getOrDefault(wanted, List.of()).stream()
                    .map(shelf::face)
                    .flatMap(Optional::stream)
                    .filter(file -> file.glyph(letter).isPresent())
                    .findFirst();
            if (face.isEmpty()) {
                return Optional.empty();
            }
            int glyph = face.get().glyph(letter).orElseThrow();
            shape.append(
                    face.get().shape(glyph, size).getPathIterator(AffineTransform.getTranslateInstance(width, 0)),
                    false);
            width += face.get().width(glyph) * size / PER_EM;
        }
        return Optional.of(new Drawn(shape, width));
    }

    /** The faces that were used so far. */
    public List<EmbeddedFace> used() {
        return embedded.values().stream()
                .flatMap(Optional::stream)
                .filter(EmbeddedFace::isUsed)
                .toList();
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
