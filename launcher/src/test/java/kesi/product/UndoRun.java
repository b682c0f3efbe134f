package kesi.product;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.awt.Component;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import kesi.launcher.run.Running;

/** In the process with a screen: reads a page in from the menu, takes that back, brings it again; then prints it. */
public final class UndoRun {
    static final String DONE = "undone and redone";

    private static final String IMPORT = "news:import";
    private static final int TRIES = 1_000;

    private final Running product;

    private UndoRun(Running product) {
        this.product = product;
    }

    /** Opens the window on a workspace. */
    public static void main(String[] home) throws Exception {
        OnScreen.endOnFailure();
        Running product = Running.window("office", Path.of(home[0]));
        product.openWindow();
        OnScreen.get(JFrame.class, "kesi");
        new UndoRun(product).readInAndBack();
        System.out.println(DONE);
        Runtime.getRuntime().halt(0);
    }

    private void readInAndBack() {
        Set<String> before = records();
        choose(IMPORT);
        OnScreen.get(JCheckBox.class, "param.sample");
        OnScreen.run(
                () -> OnScreen.find(JCheckBox.class, "param.sample").ifPresent(sample -> sample.setSelected(true)));
        JButton run = OnScreen.get(JButton.class, "form.run");
        OnScreen.run(run::doClick);
        await("the records", () -> !records().equals(before) && !isRunning());
        Set<String> after = records();

        choose("edit:undo");
        await("undone", () -> records().equals(before) && !isRunning());
        choose("edit:redo");
        await("redone", () -> records().equals(after) && !isRunning());
        choose("edit:undo");
        await("undone again", () -> records().equals(before) && !isRunning());
    }

    /** Every record that there is, with what is in it; one may go between two questions. */
    private Set<String> records() {
        Set<String> all = new TreeSet<>();
        for (String type : Set.of("news.item", "news.page", "news.issue", "news.publication")) {
            JsonObject listed = Sentences.object(product.run("record:list", type, "--json"));
            for (JsonElement record : listed.getAsJsonArray("records")) {
                String id = type + "/" + record.getAsJsonObject().get("id").getAsString();
                Running.Ended shown = product.run("record:show", id, "--json");
                all.add(id + " "
                        + (shown.exitCode() == 0 ? Sentences.object(shown).get("content") : "gone"));
            }
        }
        return all;
    }

    private boolean isRunning() {
        Collection<JsonElement> tasks = Sentences.json(product.run("task:list", "--json"))
                .getAsJsonArray()
                .asList();
        return tasks.stream()
                        .map(task -> task.getAsJsonObject().get("state").getAsString())
                        .filter(state -> state.equals("RUNNING") || state.equals("WAITING"))
                        .count()
                > 1; // the question itself
    }

    private void await(String what, BooleanSupplier holds) {
        for (int i = 0; i < TRIES; i++) {
            if (holds.getAsBoolean()) {
                return;
            }
            OnScreen.pause();
        }
        throw new AssertionError("waited in vain: " + what);
    }

    /** Opens the menu that has the command, once it may be run, and chooses it there. */
    private static void choose(String command) {
        OnScreen.await(
                command + " in a menu that lets it run",
                () -> item(command).filter(JMenuItem::isEnabled).isPresent());
        OnScreen.run(() -> item(command).ifPresent(JMenuItem::doClick));
    }

    private static Optional<JMenuItem> item(String command) {
        JFrame frame = OnScreen.find(JFrame.class, "kesi").orElseThrow();
        return Arrays.stream(frame.getJMenuBar().getComponents())
                .filter(JMenu.class::isInstance)
                .map(JMenu.class::cast)
                .flatMap(UndoRun::opened)
                .filter(item -> command.equals(item.getName()))
                .findFirst();
    }

    /** What a menu has once it is opened. */
    private static Stream<JMenuItem> opened(JMenu menu) {
        menu.getModel().setSelected(true);
        menu.getModel().setSelected(false);
        return Arrays.stream(menu.getMenuComponents()).flatMap(UndoRun::items);
    }

    private static Stream<JMenuItem> items(Component entry) {
        if (entry instanceof JMenu inner) {
            return opened(inner);
        }
        return entry instanceof JMenuItem item ? Stream.of(item) : Stream.of();
    }
}
