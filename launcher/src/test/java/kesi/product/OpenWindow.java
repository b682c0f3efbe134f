package kesi.product;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.awt.EventQueue;
import java.awt.Frame;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import kesi.launcher.run.Running;
import org.osgi.framework.InvalidSyntaxException;

/** The whole product with its window, and what a program does with it from its own thread. */
final class OpenWindow {
    private static final int PATIENCE_SECONDS = 120;
    private static final int STEP_MS = 40;

    private final Running product;
    private String language = "zh";

    private OpenWindow(Running product) {
        this.product = product;
    }

    /** Opens the window of everything on a workspace that holds what the demonstration reads in. */
    static OpenWindow on(Path home) throws InterruptedException {
        Running product = Running.window("office", home);
        OpenWindow window = new OpenWindow(product);
        window.command("demo", "--out", home.resolveSibling("demo").toString());
        product.openWindow();
        window.await("the window", () -> window.frame().isPresent());
        return window;
    }

    /** What runs. */
    Running product() {
        return product;
    }

    /** Runs a command line and answers what it printed. */
    String command(String... line) {
        String[] words = Arrays.copyOf(line, line.length + 2);
        words[line.length] = "--lang";
        words[line.length + 1] = language;
        Running.Ended ended = product.run(words);
        if (ended.exitCode() != 0) {
            System.out.println(String.join(" ", line) + ": " + ended.err());
        }
        return ended.out();
    }

    /** Gives the window a language; commands would otherwise bring their own. */
    void speak(String tongue) {
        language = tongue;
        command("look:language", tongue);
    }

    /** The frame, once it is shown. */
    Optional<Frame> frame() {
        return Stream.of(Frame.getFrames())
                .filter(one -> "kesi".equals(one.getName()) && one.isShowing())
                .findFirst();
    }

    /** All views that can be opened by name. */
    Set<String> views() throws InvalidSyntaxException {
        Set<String> views = new TreeSet<>(List.of(
                "shell.navigator", "shell.detail", "shell.search", "shell.output", "shell.problems", "shell.tasks"));
        Arrays.stream(product.context().getAllServiceReferences(null, "(kesi.view.id=*)"))
                .map(reference -> String.valueOf(reference.getProperty("kesi.view.id")))
                .forEach(views::add);
        return views;
    }

    /** Opens a view and waits until it has read what it shows. */
    void show(String view) throws InterruptedException {
        command("view:show", view);
        settle();
    }

    /** Waits until nothing is being read and all is laid out. */
    void settle() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (running() > 0 && System.nanoTime() < end) {
            Thread.sleep(STEP_MS);
        }
        for (int i = 0; i < 3; i++) {
            ask(() -> true);
        }
    }

    /** The answer of the event dispatch thread. */
    static <T> T ask(Callable<T> question) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(question);
        try {
            EventQueue.invokeAndWait(task);
            return task.get();
        } catch (InvocationTargetException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    void await(String what, BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!ask(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain: " + what);
            }
            Thread.sleep(STEP_MS);
        }
    }

    /** How many tasks are at work, this question apart. */
    private int running() {
        int running = -1;
        for (JsonElement task :
                JsonParser.parseString(command("task:list", "--json")).getAsJsonArray()) {
            String state = task.getAsJsonObject().get("state").getAsString();
            if (state.equals("RUNNING") || state.equals("WAITING")) {
                running++;
            }
        }
        return running;
    }
}
