package kesi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Runs whole processes and compares them pair by pair. */
final class Timed {

    private Timed() {}

    /** Milliseconds of wall time that a process took; it must end with 0. */
    static double process(List<String> command, Path input, Path output) {
        try {
            long start = System.nanoTime();
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.redirectOutput(output.toFile());
            builder.redirectInput(input.toFile());
            int code = builder.start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("Ended with " + code + ": " + String.join(" ", command));
            }
            return (System.nanoTime() - start) / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Milliseconds of wall time and of processor time, children included. */
    record Cost(double wall, double busy) {}

    /** What a process costs: the shell that starts it tells what it was busy. */
    static Cost cost(List<String> command) {
        try {
            List<String> told = new ArrayList<>(
                    List.of("sh", "-c", "\"$@\" </dev/null >/dev/null 2>&1; code=$?; times; exit $code", "sh"));
            told.addAll(command);
            long start = System.nanoTime();
            Process process = new ProcessBuilder(told).start();
            String times = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException("Ended with " + code + ": " + String.join(" ", command));
            }
            return new Cost(
                    (System.nanoTime() - start) / 1e6, busy(times.strip().split("\\R")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Of a line such as {@code 0m1.230s 0m0.120s}. */
    private static double busy(String line) {
        return Arrays.stream(line.strip().split("\\s+"))
                .map(word -> word.replace("s", "").split("m", 2))
                .mapToDouble(parts -> 60_000 * Double.parseDouble(parts[0]) + 1_000 * Double.parseDouble(parts[1]))
                .sum();
    }

    /** Milliseconds that work in this process took. */
    static double inside(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    /** Prints the medians of both and the median, least and largest of their ratios. */
    static void print(String what, double[] product, double[] raw) {
        double[] ratios = new double[product.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = product[i] / raw[i];
        }
        System.out.printf(
                Locale.ROOT,
                "%-44s product %8.1f ms   raw %8.1f ms   ratio %5.2f (%.2f to %.2f)%n",
                what,
                median(product),
                median(raw),
                median(ratios),
                Arrays.stream(ratios).min().orElseThrow(),
                Arrays.stream(ratios).max().orElseThrow());
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
