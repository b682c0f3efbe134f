package kesi.report.pdf.preview;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kesi.report.pdf.file.TaggedDocument;
import kesi.report.pdf.type.EmbeddedFace;
import org.jspecify.annotations.Nullable;

/** What the pages of one document name: fonts, pictures, shared drawings. Safe for use by any thread. */
final class Resources {

    private final ShapeShelf shelf;
    private final Map<String, Lettering> fonts = new ConcurrentHashMap<>();
    private final Map<String, TaggedDocument.Image> pictures = new ConcurrentHashMap<>();
    private final Map<String, Optional<BufferedImage>> decoded = new ConcurrentHashMap<>();
    private final Map<String, Form> forms = new ConcurrentHashMap<>();
    private final Map<String, Double> alphas = new ConcurrentHashMap<>();

    Resources(ShapeShelf shelf) {
        this.shelf = shelf;
    }

    /** A drawing that pages share. */
    record Form(byte[] drawing, AffineTransform place) {}

    /** Learns what the faces gave numbers to; on the thread that lays out. */
    void learn(List<EmbeddedFace> faces) {
        faces.forEach(face -> fonts.computeIfAbsent(
                        face.name(), name -> new Lettering(face.file(), shelf.of(face.file())))
                .learn(face));
    }

    void picture(String name, TaggedDocument.Image image) {
        pictures.put(name, image);
    }

    void form(String name, Form form) {
        forms.put(name, form);
    }

    void alpha(String name, double alpha) {
        alphas.put(name, alpha);
    }

    @Nullable
    Lettering font(String name) {
        return fonts.get(name);
    }

    @Nullable
    Form form(String name) {
        return forms.get(name);
    }

    double alpha(String name) {
        return alphas.getOrDefault(name, 1.0);
    }

    /** An advance in thousandths of the type size. */
    int width(String font, int code) {
        Lettering lettering = fonts.get(font);
        return lettering == null ? 0 : lettering.width(code);
    }

    /** A picture to be painted; empty when it cannot be. */
    Optional<BufferedImage> decoded(String name) {
        TaggedDocument.Image image = pictures.get(name);
        return image == null ? Optional.empty() : decoded.computeIfAbsent(name, key -> Raster.decode(image));
    }
}
