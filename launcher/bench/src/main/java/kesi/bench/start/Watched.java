package kesi.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** A process whose processor time and memory the system tells while it lives; Linux alone tells them. */
final class Watched {
    private static final double TICK_MS = 10;
    private static final int PATIENCE_MS = 120_000;
    private static final int LOOK_MS = 2;

    private final Process process;
    private final Path system;
    private double busy;
    private double resident;

    private Watched(Process process) {
        this.process = process;
        this.system = Path.of("/proc", Long.toString(process.pid()));
    }

    /** Runs a process until it ends. */
    static Cost untilItEnds(ProcessBuilder builder) throws IOException, InterruptedException {
        return until(builder, () -> false);
    }

    /** Runs a process until something holds, and ends it then. */
    static Cost until(ProcessBuilder builder, BooleanSupplier ready) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Watched watched = new Watched(builder.start());
        while (watched.process.isAlive() && !ready.getAsBoolean()) {
            watched.look();
            Thread.sleep(LOOK_MS);
            if ((System.nanoTime() - began) / 1e6 > PATIENCE_MS) {
                watched.process.destroyForcibly();
                throw new IllegalStateException("Not ready: " + String.join(" ", builder.command()));
            }
        }
        watched.look();
        Cost cost = new Cost((System.nanoTime() - began) / 1e6, watched.busy, watched.resident);
        watched.process.destroy();
        watched.process.waitFor();
        return cost;
    }

    /** What it took last is what counts: a process that has ended tells nothing more. */
    private void look() {
        try {
            String line = Files.readString(system.resolve("stat"));
            String[] words = line.substring(line.lastIndexOf(')') + 2).split(" ");
            busy = Math.max(busy, (Double.parseDouble(words[11]) + Double.parseDouble(words[12])) * TICK_MS);
            resident = Math.max(resident, peak(Files.readString(system.resolve("status"))));
        } catch (IOException | IndexOutOfBoundsException e) {
            return; // it has just ended
        }
    }

    private static double peak(String status) {
        return status.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("vmhwm"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
