package kesi.bench.start;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What a start took.
 *
 * @param wall milliseconds until it had ended or its window was ready
 * @param busy milliseconds of processor time until then
 * @param resident megabytes of memory, at most
 */
record Cost(double wall, double busy, double resident) {

    /** The medians of several. */
    static Cost median(List<Cost> costs) {
        return new Cost(middle(costs, Cost::wall), middle(costs, Cost::busy), middle(costs, Cost::resident));
    }

    private static double middle(List<Cost> costs, ToDoubleFunction<Cost> what) {
        double[] sorted = costs.stream().mapToDouble(what).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** In words, and beside another. */
    String told(Cost peer) {
        return String.format(
                Locale.ROOT,
                "%7.2f s %7.2f CPU-s %5.0f MB   x %.2f  x %.2f  x %.2f",
                wall / 1000,
                busy / 1000,
                resident,
                wall / peer.wall,
                busy / peer.busy,
                resident / peer.resident);
    }
}
