package kesi.shell.swing.sample;

import java.awt.EventQueue;
import java.awt.Window;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JFrame;
import kesi.core.api.value.Ref;
import kesi.shell.api.RecordPanels;
import kesi.shell.api.Scope;
import kesi.shell.api.View.Area;
import kesi.shell.api.ViewPart;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.Side;

/**
 * Measures how long a change of language keeps the screen busy while 50 views are open: lists, details, forms and
 * searches over sample records, each made and shown before, in six stacks. Needs a display; prints milliseconds.
 */
public final class LanguageSwitch {

    private static final int VIEWS = 50;
    private static final int STACKS = 6;
    private static final int ROUNDS = 21;

    private final AtomicInteger made = new AtomicInteger();
    private final SampleShell sample;

    private LanguageSwitch(SampleShell sample) {
        this.sample = sample;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        java.nio.file.Path home = Files.createTempDirectory("kesi-language");
        LanguageSwitch run = new LanguageSwitch(onScreen(() -> new SampleShell(home)));
        onScreen(() -> {
            run.open();
            return true;
        });
        run.measure();
        System.exit(0);
    }

    private void open() {
        Ref record = SampleRecords.article(sample.records, "城东区“五小”创新成果评审启动");
        sample.shell.open();
        for (int i = 0; i < VIEWS; i++) {
            String id = "bench.v" + i;
            sample.addView(id, "视图" + i, "View " + i, Area.MAIN, counted(part(i, record)));
            sample.workbench.showView(id);
        }
        sample.layoutWindow.change(LanguageSwitch::spread);
    }

    private ViewPart part(int number, Ref record) {
        RecordPanels panels = sample.panels;
        return switch (number % 4) {
            case 0 -> scope -> panels.list("news.item", scope);
            case 1 -> panels::detail;
            case 2 -> scope -> panels.form(record, scope);
            default -> scope -> panels.search(List.of(), scope);
        };
    }

    private ViewPart counted(ViewPart part) {
        return (Scope scope) -> {
            made.incrementAndGet();
            return part.create(scope);
        };
    }

    private static Layout spread(Layout layout) {
        Layout spread = layout;
        for (int i = 1; i < STACKS; i++) {
            spread = spread.put("bench.v" + i, "bench.v0", i % 2 == 0 ? Side.BELOW : Side.RIGHT);
            for (int view = i + STACKS; view < VIEWS; view += STACKS) {
                spread = spread.put("bench.v" + view, "bench.v" + i, Side.AMONG);
            }
        }
        return spread;
    }

    private void measure() throws Exception {
        settle();
        int before = made.get();
        Layout layout = onScreen(sample.layoutWindow::layout);
        List<Double> times = new ArrayList<>();
        List<Double> work = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            Locale next = i % 2 == 0 ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
            work.add(onScreen(() -> {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                times.add(switched(next));
                return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
            }));
            settle();
        }
        boolean kept = onScreen(sample.layoutWindow::layout).equals(layout);
        times.sort(Double::compare);
        work.sort(Double::compare);
        System.out.printf(
                Locale.ROOT,
                "views made %d, made again %d, layout kept %s; ms: least %.0f, median %.0f, most %.0f;"
                        + " CPU median %.0f%n",
                before,
                made.get() - before,
                kept,
                times.get(0),
                times.get(times.size() / 2),
                times.get(times.size() - 1),
                work.get(work.size() / 2));
    }

    /** From the choice until every text is set, laid out and painted. */
    private double switched(Locale next) {
        long start = System.nanoTime();
        sample.language.use(next);
        for (Window window : Window.getWindows()) {
            if (window.isShowing() && window instanceof JFrame frame) {
                frame.validate();
                frame.getRootPane().paintImmediately(frame.getRootPane().getBounds());
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static void settle() throws Exception {
        for (int i = 0; i < 5; i++) {
            onScreen(() -> true);
            Thread.sleep(200);
        }
    }

    private static <T> T onScreen(Callable<T> action) throws Exception {
        FutureTask<T> task = new FutureTask<>(action);
        EventQueue.invokeLater(task);
        return task.get();
    }
}
