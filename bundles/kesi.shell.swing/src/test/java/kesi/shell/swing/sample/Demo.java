package kesi.shell.swing.sample;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Window;
import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JTextField;
import kesi.report.fonts.BundledTypefaces;
import kesi.shell.swing.font.ChineseType;
import kesi.shell.swing.font.FontFiles;

/** Opens the window over sample records, for looking at. With a folder as argument it takes pictures and ends. */
public final class Demo {

    private static final int SETTLE_MS = 1500;

    private Demo() {}

    /** Starts it. */
    public static void main(String[] arguments) throws Exception {
        SampleShell[] made = new SampleShell[1];
        java.nio.file.Path home = Files.createTempDirectory("kesi-demo");
        EventQueue.invokeAndWait(() -> {
            new ChineseType(FontFiles.in(home.resolve("fonts"), new BundledTypefaces())).useWhereNeeded();
            made[0] = new SampleShell(home);
            made[0].shell.open();
        });
        SampleShell sample = made[0];
        if (arguments.length == 0) {
            sample.shell.awaitClosed();
        } else {
            pictures(sample, new File(arguments[0]));
        }
        System.exit(0);
    }

    private static void pictures(SampleShell sample, File folder) throws Exception {
        step(folder, "1-start", () -> {});
        step(
                folder,
                "2-detail",
                () -> sample.selection.select(List.of(SampleRecords.article(sample.records, "缂丝非遗进校园 百名学子体验通经断纬"))));
        step(folder, "3-search", () -> {
            sample.workbench.showView("shell.search");
            named(JTextField.class, "tool.search").setText("缂丝");
            named(JTextField.class, "tool.search").postActionEvent();
        });
        step(folder, "4-session", () -> {
            sample.workbench.showView("shell.list:heritage.session");
            sample.selection.select(List.of(
                    sample.records.list("heritage.session", "", 1).get(0).ref()));
        });
        step(
                folder,
                "5-form",
                () -> sample.workbench.showView(
                        "shell.form:" + SampleRecords.article(sample.records, "城东区“五小”创新成果评审启动")));
        step(folder, "6-problem", () -> sample.workbench.runCommand("store:fail"));
        step(folder, "7-output", () -> sample.workbench.runCommand("store:verify"));
        step(folder, "8-dark", () -> named(JButton.class, "tool.theme").doClick());
        step(folder, "9-english", () -> sample.language.use(java.util.Locale.ENGLISH));
        step(folder, "a-palette", () -> {
            sample.language.use(java.util.Locale.SIMPLIFIED_CHINESE);
            named(JButton.class, "tool.theme").doClick();
            named(JButton.class, "tool.palette").doClick();
        });
        step(folder, "b-command", () -> EventQueue.invokeLater(() -> sample.workbench.runCommand("news:import")));
    }

    private static <C extends Component> C named(Class<C> type, String name) {
        return Stream.of(Window.getWindows())
                .flatMap(Demo::below)
                .filter(one -> name.equals(one.getName()))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> below(Component one) {
        Stream<Component> children = one instanceof Container box ? Stream.of(box.getComponents()) : Stream.of();
        return Stream.concat(Stream.of(one), children.flatMap(Demo::below));
    }

    private static void step(File folder, String name, Runnable action) throws Exception {
        EventQueue.invokeAndWait(action);
        Thread.sleep(SETTLE_MS);
        new ProcessBuilder("import", "-window", "root", new File(folder, name + ".png").getPath())
                .inheritIO()
                .start()
                .waitFor();
    }
}
