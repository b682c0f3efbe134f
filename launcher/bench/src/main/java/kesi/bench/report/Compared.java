package kesi.bench.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every engine does every job, each in processes of its own with the serial collector. The first document is the better
 * of two, one with the first compiler alone, as the product's commands have it, and one with both; later ones have both.
 * Ratios are to PDFBox drawing bare text.
 */
public final class Compared {

    private static final List<String> ENGINES = List.of("bare", "kesi", "openpdf", "fop", "openhtml");
    private static final List<Job> WARM = List.of(Job.BOOK, Job.BRIEF, Job.ROWS_10000);
    private static final List<String> SLOW = List.of("bare", "fop", "openhtml");
    private static final List<String> COMMAND = List.of("-XX:TieredStopAtLevel=1");

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
            String[] told = cold(engine, job);
            if (told.length < 4) {
                continue;
            }
            double cold = Double.parseDouble(told[1]);
            double warm = WARM.contains(job)
                    ? Double.parseDouble(run(engine, job, rounds(engine, job), List.of())[2])
                    : Double.NaN;
            bare = engine.equals("bare") ? cold : bare;
            System.out.printf(
                    "%-18s %-8s %7s %9.2f %7.2f %9.4f %9.0f %8s%n",
                    job, engine, told[0], cold, cold / bare, warm, Integer.parseInt(told[0]) / warm, told[3]);
        }
    }

    /** What the better of the two said; nothing where the engine cannot do the job. */
    private static String[] cold(String engine, Job job) throws Exception {
        String[] first = run(engine, job, "0", COMMAND);
        String[] both = run(engine, job, "0", List.of());
        return Stream.of(first, both)
                .filter(told -> told.length == 4 && !told[0].equals("-"))
                .min(Comparator.comparingDouble(told -> Double.parseDouble(told[1])))
                .orElse(new String[0]);
    }

    private static String[] run(String engine, Job job, String rounds, List<String> options) throws Exception {
        Path file = Files.createTempFile("kesi-", ".pdf");
        try {
            List<String> command = new ArrayList<>(List.of("java", "-cp", System.getProperty("java.class.path")));
            command.add("-XX:+UseSerialGC");
            command.addAll(options);
            if (engine.equals("kesi")) {
                command.add("-Xmx32m");
            }
            command.addAll(List.of(One.class.getName(), engine, job.name(), rounds, file.toString()));
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

    /** How often it does it again: the slow ones are warm after few, for each round is long. */
    private static String rounds(String engine, Job job) {
        return job == Job.BRIEF ? "60" : SLOW.contains(engine) ? "3" : "10";
    }
}
