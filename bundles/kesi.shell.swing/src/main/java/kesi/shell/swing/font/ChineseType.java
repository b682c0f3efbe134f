package kesi.shell.swing.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import javax.swing.text.StyleContext;
import kesi.core.api.problem.Problem;
import kesi.report.api.font.Face;
import kesi.report.api.font.Typefaces;
import kesi.shell.swing.Texts;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The typeface that travels with the product, for machines that have no Chinese font. */
@Component(service = ChineseType.class)
public final class ChineseType {

    private static final String SAMPLE = "\u7f02\u4e1d\u975e\u9057\u52b3\u52a8\u7ade\u8d5b";
    private static final int SIZE = 13;
    private static final List<String> GOOD = List.of(
            "Microsoft YaHei UI",
            "Microsoft YaHei",
            "PingFang SC",
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "Noto Sans SC",
            "WenQuanYi Micro Hei");

    private final FontFiles files;

    /** The faces at hand. */
    @Activate
    public ChineseType(@Reference Typefaces typefaces, BundleContext context) {
        this(FontFiles.in(context, typefaces));
    }

    /** The same over files that are kept elsewhere. */
    public ChineseType(FontFiles files) {
        this.files = files;
    }

    /**
     * Makes it the window's font where the machine has no good Chinese screen font of its own; called before the theme
     * is set. A machine that pieces Chinese together from whatever it has counts as having none.
     */
    public void useWhereNeeded() {
        Set<String> families =
                Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        Optional<String> own = GOOD.stream().filter(families::contains).findFirst();
        if (own.isPresent() && canShowChinese()) {
            use(own.get());
        } else {
            load(Face.SANS_BOLD);
            load(Face.SANS).map(Font::getFamily).ifPresent(ChineseType::use);
        }
    }

    /** The style context makes a font that falls back to the machine's others for characters that it lacks. */
    private static void use(String family) {
        Font font = StyleContext.getDefaultStyleContext().getFont(family, Font.PLAIN, SIZE);
        UIManager.put("defaultFont", new FontUIResource(font));
    }

    private static boolean canShowChinese() {
        return new Font(Font.DIALOG, Font.PLAIN, 12).canDisplayUpTo(SAMPLE) < 0;
    }

    private Optional<Font> load(Face face) {
        try {
            Optional<Path> file = files.file(face);
            return file.isEmpty() ? Optional.empty() : Optional.of(register(file.get()));
        } catch (IOException | FontFormatException e) {
            throw Problem.failed(Texts.of("font.unread", face.name()), e);
        }
    }

    private static Font register(Path file) throws IOException, FontFormatException {
        Font font = Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
        return font;
    }
}
