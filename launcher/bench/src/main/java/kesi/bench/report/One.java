package kesi.bench.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** One engine does one job in a process of its own: {@code ENGINE JOB WARM_ROUNDS FILE}. */
public final class One {

    private static final double NANOS = 1e9;

    private One() {}

    /** Prints: pages, processor seconds of the process with the first job, median of later ones, peak MB. */
    public static void main(String[] args) throws Exception {
        Engine engine = Engine.of(args[0]);
        Job job = Job.valueOf(args[1]);
        if (!engine.does(job)) {
            System.out.println("- - - -");
            return;
        }
        int pages = print(engine, job, args[3]);
        double cold = cpu();
        double[] warm = new double[Integer.parseInt(args[2])];
        for (int i = 0; i < warm.length; i++) {
            double before = cpu();
            print(engine, job, args[3]);
            warm[i] = cpu() - before;
        }
        // The later half: the compilers have done most by then.
        double[] late = Arrays.copyOfRange(warm, warm.length / 2, warm.length);
        Arrays.sort(late);
        System.out.printf(
                "%d %.3f %.4f %d%n", pages, cold, late.length == 0 ? Double.NaN : late[late.length / 2], peak());
    }

    private static int print(Engine engine, Job job, String file) throws Exception {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(file)), 1 << 16)) {
            return engine.print(job, out);
        }
    }

    private static double cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / NANOS;
    }

    private static long peak() throws Exception {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0)
                : 0;
    }
}
