package kesi.product;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;

/**
 * Takes pictures of the main screens, in light and dark, 100 and 200 %, Chinese and English, to be looked at: {@code
 * Pictures WORKSPACE FOLDER [SCREEN …]}. Needs a display.
 */
public final class Pictures {
    private static final int PAINTED_MS = 500;

    private final OpenWindow window;
    private final Path folder;
    private final Map<String, Step> screens = new LinkedHashMap<>();

    /** What leads to a screen. */
    private interface Step {
        void go() throws Exception;
    }

    private Pictures(OpenWindow window, Path folder) {
        this.window = window;
        this.folder = folder;
        screens.put("welcome", () -> {
            window.command("perspective:show", "news");
            window.show("shell.welcome");
        });
        screens.put("news", () -> record("news", "news.items"));
        screens.put("competition", () -> record("competition", "competition.contests"));
        screens.put("heritage", () -> record("heritage", "heritage.records"));
        screens.put("reports", () -> window.command("perspective:show", "report"));
        screens.put("produced", this::produced);
        screens.put("operations", () -> window.command("perspective:show", "deploy"));
        screens.put("search", this::search);
        screens.put("preferences", () -> window.show("shell.preferences"));
        screens.put("help", () -> window.show("shell.help"));
        screens.put("palette", this::palette);
    }

    /** Takes them all, or those that are named. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Pictures pictures = new Pictures(OpenWindow.on(Path.of(arguments[0])), folder);
        List<String> wanted = List.of(arguments).subList(2, arguments.length);
        for (String theme : List.of("light", "dark")) {
            for (String size : List.of("100", "200")) {
                for (String language : List.of("zh", "en")) {
                    pictures.take(theme, size, language, wanted);
                }
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private void take(String theme, String size, String language, List<String> wanted) throws Exception {
        window.command("look:theme", theme);
        window.command("look:font-size", size);
        window.speak(language);
        for (Map.Entry<String, Step> screen : screens.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(screen.getKey())) {
                screen.getValue().go();
                window.settle();
                Thread.sleep(PAINTED_MS);
                save(String.join("-", screen.getKey(), theme, size, language) + ".png");
                close();
            }
        }
    }

    private void save(String name) throws Exception {
        Rectangle bounds = OpenWindow.ask(() -> window.frame().orElseThrow().getBounds());
        try {
            ImageIO.write(
                    new Robot().createScreenCapture(bounds),
                    "png",
                    folder.resolve(name).toFile());
        } catch (IOException e) {
            throw new IllegalStateException("Cannot write " + name, e);
        }
    }

    /** A perspective with the first row of its list chosen. */
    private void record(String perspective, String list) throws Exception {
        window.command("perspective:show", perspective);
        window.show(list);
        window.await(
                "rows", () -> table(list).filter(one -> one.getRowCount() > 0).isPresent());
        OpenWindow.ask(() -> {
            table(list).orElseThrow().setRowSelectionInterval(0, 0);
            return true;
        });
        window.settle();
    }

    /** The file that was made last, with its pages. */
    private void produced() throws Exception {
        record("report", "report.produced");
        OpenWindow.ask(() -> {
            named(AbstractButton.class, "produced.preview").ifPresent(AbstractButton::doClick);
            return true;
        });
        window.settle();
    }

    private void search() throws Exception {
        window.command("perspective:show", "home");
        OpenWindow.ask(() -> {
            JTextField field = named(JTextField.class, "tool.search").orElseThrow();
            field.setText("技能竞赛");
            field.postActionEvent();
            return true;
        });
    }

    private void palette() throws Exception {
        SwingUtilities.invokeLater(
                () -> named(AbstractButton.class, "tool.palette").ifPresent(AbstractButton::doClick));
        window.await(
                "the palette", () -> named(JTextField.class, "palette.text").isPresent());
        OpenWindow.ask(() -> {
            named(JTextField.class, "palette.text").orElseThrow().setText("dr");
            return true;
        });
    }

    /** Whatever stands over the window goes. */
    private void close() throws Exception {
        OpenWindow.ask(() -> {
            Stream.of(Window.getWindows())
                    .filter(one -> one.isShowing() && one != window.frame().orElseThrow())
                    .forEach(Window::dispose);
            return true;
        });
    }

    private static Optional<JTable> table(String view) {
        return components()
                .filter(one -> view.equals(one.getName()))
                .flatMap(Pictures::below)
                .filter(JTable.class::isInstance)
                .map(JTable.class::cast)
                .findFirst();
    }

    private static <C extends Component> Optional<C> named(Class<C> type, String name) {
        return components()
                .filter(type::isInstance)
                .filter(one -> name.equals(one.getName()))
                .map(type::cast)
                .findFirst();
    }

    private static Stream<Component> components() {
        return Stream.of(Window.getWindows()).filter(Window::isShowing).flatMap(Pictures::below);
    }

    private static Stream<Component> below(Component one) {
        Stream<Component> children = one instanceof Container box ? Stream.of(box.getComponents()) : Stream.of();
        return Stream.concat(Stream.of(one), children.flatMap(Pictures::below));
    }
}
