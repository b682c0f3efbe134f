package kesi.report.fonts;

import java.io.InputStream;
import java.util.Optional;
import kesi.report.api.font.Face;
import kesi.report.api.font.Typefaces;
import org.osgi.service.component.annotations.Component;

/** The faces whose files are in this bundle. Keeps nothing in memory. */
@Component
public final class BundledTypefaces implements Typefaces {

    @Override
    public Optional<InputStream> open(Face face) {
        return Optional.ofNullable(BundledTypefaces.class.getResourceAsStream(file(face)));
    }

    private static String file(Face face) {
        return switch (face) {
            case SANS -> "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
            case SANS_BOLD -> "/fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf";
            case SONG -> "/fonts/NotoSerifSC-Regular.ttf";
            case KAI -> "/fonts/LXGWWenKai-Regular.ttf";
        };
    }
}
