package kesi.bench.window;

import java.awt.EventQueue;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.swing.AbstractButton;
import kesi.bench.hour.Product;
import org.osgi.framework.Bundle;

/** Switches a plug-in on and off, and the language with many views open, in the real window; prints milliseconds. */
public final class Figures {
    /** Where the plug-in's view, whose classes this process does not know, notes when it was painted first. */
    private static final String PAINTED = "kesi.bench.painted";

    private static final int ROUNDS = 40;
    private static final int VIEWS = 50;
    private static final List<String> TYPES = List.of(
            "news.item",
            "news.file",
            "news.issue",
            "news.page",
            "news.publication",
            "competition.contest",
            "competition.entry",
            "competition.sheet",
            "heritage.element",
            "heritage.practitioner",
            "heritage.session");

    private Figures() {}

    /** @param arguments the distribution and a workspace that has records */
    public static void main(String[] arguments) throws Exception {
        Product.open(Path.of(arguments[0]), Path.of(arguments[1]));
        settled();
        plugIn(PlugIn.GUEST.write(Files.createTempFile("guest", ".jar")));
        language();
        Runtime.getRuntime().halt(0);
    }

    private static void plugIn(Path jar) throws Exception {
        List<Double> on = new ArrayList<>();
        List<Double> off = new ArrayList<>();
        quietly("bundle:list");
        for (int round = 0; round <= ROUNDS; round++) {
            System.clearProperty(PAINTED);
            long began = System.nanoTime();
            MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
            Bundle bundle = Product.install("bench:" + round, jar);
            bundle.start();
            if (round == 0) {
                quietly("view:show", "--id", PlugIn.GUEST.name());
            }
            on.add((painted() - began) / 1e6);
            settled();
            long leaving = System.nanoTime();
            bundle.uninstall();
            off.add((answered() - leaving) / 1e6);
            settled();
        }
        System.err.printf(Locale.ROOT, "the first plug-in, its view opened by name   %7.1f ms%n", on.get(0));
        tell("a plug-in on: hash, install, start, painted", on.subList(1, on.size()));
        tell("a plug-in off: gone from the window", off);
    }

    private static void language() throws Exception {
        List<String> ids = new ArrayList<>();
        TYPES.forEach(type -> ids.add("shell.list:" + type));
        for (String type : TYPES) {
            Pattern.compile("\\b[0-9a-z]{12}\\b")
                    .matcher(quietly("record:list", type))
                    .results()
                    .forEach(found -> ids.add("shell.form:" + type + "/" + found.group()));
        }
        List<String> open = ids.subList(0, Math.min(VIEWS, ids.size()));
        for (String id : open) {
            quietly("view:show", "--id", id);
            settled();
        }
        List<Double> taken = new ArrayList<>();
        for (int round = 0; round < 11; round++) {
            long began = System.nanoTime();
            EventQueue.invokeLater(() -> Product.components()
                    .filter(one -> "status.language".equals(one.getName()))
                    .forEach(button -> ((AbstractButton) button).doClick(0)));
            taken.add((settled() - began) / 1e6);
        }
        tell("another language with " + open.size() + " views open", taken);
    }

    /** What a command prints. */
    private static String quietly(String... words) {
        PrintStream real = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            Product.run(words);
        } finally {
            System.setOut(real);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private static long painted() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (System.getProperty(PAINTED) == null && System.nanoTime() < end) {
            TimeUnit.MICROSECONDS.sleep(200);
        }
        return Long.parseLong(System.getProperty(PAINTED));
    }

    /** When the event thread came to a question that was asked now. */
    private static long answered() throws Exception {
        FutureTask<Long> task = new FutureTask<>(System::nanoTime);
        EventQueue.invokeLater(task);
        return task.get();
    }

    /** When the event thread had done what it had to; after that it answered at once for five times. */
    private static long settled() throws Exception {
        long last = System.nanoTime();
        int calm = 0;
        while (calm < 5) {
            long asked = System.nanoTime();
            long answered = answered();
            boolean soon = answered - asked < TimeUnit.MILLISECONDS.toNanos(3);
            calm = soon ? calm + 1 : 0;
            last = soon ? last : answered;
            Thread.sleep(3);
        }
        return last;
    }

    private static void tell(String what, List<Double> taken) {
        List<Double> sorted = new ArrayList<>(taken);
        Collections.sort(sorted);
        System.err.printf(
                Locale.ROOT,
                "%-44s median %7.1f ms   p95 %7.1f ms   most %7.1f ms%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100)),
                sorted.get(sorted.size() - 1));
    }
}
