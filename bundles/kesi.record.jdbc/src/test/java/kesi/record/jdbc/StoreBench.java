package kesi.record.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kesi.core.api.value.Link;
import kesi.record.api.Batch;

/** Measures commits and rows a second on both engines. Run by hand; the first argument is a folder on a real disk. */
final class StoreBench {

    private static final int ROWS = 20_000;

    private StoreBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        for (TestEngine engine : TestEngine.values()) {
            try (Rig rig = new Rig(Files.createTempDirectory(folder, "bench"), engine.fresh())) {
                commits(rig, 300);
                say(engine, "commits/s, 1 thread", 500, () -> commits(rig, 500));
                say(
                        engine,
                        "commits/s, 8 threads",
                        8 * 250,
                        () -> ConcurrencyContract.together(i -> commits(rig, 250)));
                say(engine, "rows/s, first batch", ROWS, () -> rows(rig));
                say(engine, "rows/s, second batch", ROWS, () -> rows(rig));
                say(engine, "entries/s, verify", rig.journal.last(), () -> rig.journal.verify(new Silent()));
                Path backup = folder.resolve(engine + "-" + System.nanoTime() + ".zip");
                say(engine, "entries/s, backup", rig.journal.last(), () -> rig.store.backup(backup, new Silent()));
                say(engine, "entries/s, restore", rig.journal.last(), () -> rig.store.restore(backup, new Silent()));
            }
        }
        System.exit(0);
    }

    private static void commits(Rig rig, int count) {
        for (int i = 0; i < count; i++) {
            rig.save(Note.of("a note of ordinary length about 缂丝"));
        }
    }

    private static void rows(Rig rig) {
        Link link = new Link("mentions", Rig.newRef(), List.of());
        Batch batch = Batch.because(Rig.WHY);
        for (int i = 0; i < ROWS; i++) {
            Note note = Note.of("note " + i + " of ordinary length ".repeat(10));
            rig.notes().add(batch, note.numbered(System.nanoTime() + "-" + i).linked(link));
        }
        rig.records.commit(batch);
    }

    /** What is measured. */
    interface Work {
        void run() throws Exception;
    }

    private static void say(TestEngine engine, String what, long count, Work work) throws Exception {
        long start = System.nanoTime();
        long cpuStart = cpu();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (cpu() - cpuStart) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-10s %-24s %,10.0f, %,10.0f a second of this process's CPU%n",
                engine,
                what,
                count / seconds,
                count / cpuSeconds);
    }

    private static long cpu() {
        var system = (com.sun.management.OperatingSystemMXBean)
                java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime();
    }
}
