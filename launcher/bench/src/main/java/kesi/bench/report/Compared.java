package kesi.bench.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every engine does every job, each in a process of its own; ratios are to PDFBox drawing bare text. */
public final class Compared {

    private static final List<String> ENGINES = List.of("bare", "kesi", "openpdf");
    private static final List<Job> WARM = List.of(Job.BOOK, Job.BRIEF, Job.ROWS_10000);

    private Compared() {}

    /** {@code JOB...}; without one, all. */
    public static void main(String[] args) throws Exception {
        System.out.printf(
                "%-18s %-8s %7s %9s %7s %9s %9s %8s%n",
                "job", "engine", "pages", "cold s", "ratio", "warm s", "pages/s", "peak MB");
        for (Job job : Job.values()) {
            if (args.length == 0 || List.of(args).contains(job.name())) {
                compare(job);
            }
        }
    }

    private static void compare(Job job) throws Exception {
        double bare = Double.NaN;
        for (String engine : ENGINES) {
            String[] told = run(engine, job);
            if (told.length < 4 || told[0].equals("-")) {
                continue;
            }
            double cold = Double.parseDouble(told[1]);
            double warm = Double.parseDouble(told[2]);
            bare = engine.equals("bare") ? cold : bare;
            System.out.printf(
                    "%-18s %-8s %7s %9.2f %7.2f %9.4f %9.0f %8s%n",
                    job, engine, told[0], cold, cold / bare, warm, Integer.parseInt(told[0]) / warm, told[3]);
        }
    }

    private static String[] run(String engine, Job job) throws Exception {
        Path file = Files.createTempFile("kesi-", ".pdf");
        try {
            List<String> command = new ArrayList<>(List.of("java", "-cp", System.getProperty("java.class.path")));
            if (engine.equals("kesi")) {
                command.add("-Xmx32m");
            }
            command.addAll(List.of(One.class.getName(), engine, job.name(), rounds(job), file.toString()));
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                System.out.printf("%-18s %-8s failed%n", job, engine);
            }
            return told.strip().split(" ");
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String rounds(Job job) {
        return job == Job.BRIEF ? "60" : WARM.contains(job) ? "10" : "0";
    }
}
