package kesi.chart.provider.paint;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import kesi.chart.api.Charts.Look;
import kesi.report.api.font.Face;
import kesi.report.api.font.Typefaces;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The face for charts that leave the screen: the one that travels with Kesi, read when it is first needed. */
@Component(service = Faces.class)
public final class Faces {

    private static final float CHARACTERS_ACROSS = 62f;

    private final Optional<Typefaces> typefaces;
    private @Nullable Font font;

    /** Faces from these files; without them the machine's own sans face. */
    @Activate
    public Faces(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    Typefaces typefaces) {
        this.typefaces = Optional.ofNullable(typefaces);
    }

    /** Black on white, readable on a picture so many pixels wide. */
    public synchronized Look onWhite(int width, Locale language) {
        Font face = font;
        if (face == null) {
            face = read().orElseGet(() -> new Font(Font.SANS_SERIF, Font.PLAIN, 1));
            font = face;
        }
        return new Look(face.deriveFont(width / CHARACTERS_ACROSS), Color.BLACK, Color.WHITE, language);
    }

    private Optional<Font> read() {
        if (typefaces.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream file = typefaces.get().open(Face.SANS).orElse(null)) {
            return file == null ? Optional.empty() : Optional.of(Font.createFont(Font.TRUETYPE_FONT, file));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The bundled sans face cannot be read", e);
        }
    }
}
