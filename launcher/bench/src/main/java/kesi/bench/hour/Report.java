package kesi.bench.hour;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints pauses: how many, how long, and where those over 50 ms were spent. */
final class Report {
    private static final double LONG = 50;
    private static final int PLACES = 25;

    private Report() {}

    static void print(List<Pauses.Pause> pauses, int actions, double seconds) {
        double[] wall = pauses.stream().mapToDouble(Pauses.Pause::wall).sorted().toArray();
        List<Pauses.Pause> over =
                pauses.stream().filter(pause -> pause.wall() > LONG).toList();
        long busy = over.stream().filter(pause -> pause.busy() > LONG).count();
        System.err.printf(
                Locale.ROOT,
                "%d actions in %.0f s; the event thread was asked %d times: "
                        + "p50 %.2f, p95 %.2f, p99 %.2f, most %.1f ms%n",
                actions,
                seconds,
                wall.length,
                at(wall, 0.5),
                at(wall, 0.95),
                at(wall, 0.99),
                at(wall, 1));
        System.err.printf("%d answers took over 50 ms, %d of them busy for so long%n%n", over.size(), busy);
        places(over);
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }

    private static void places(List<Pauses.Pause> over) {
        Map<String, List<Pauses.Pause>> byPlace = new HashMap<>();
        over.forEach(pause -> byPlace.computeIfAbsent(
                        Stacks.owner(pause.stack()) + "  (" + pause.doing() + ")", place -> new java.util.ArrayList<>())
                .add(pause));
        byPlace.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -most(entry.getValue())))
                .limit(PLACES)
                .forEach(entry -> place(entry.getKey(), entry.getValue()));
    }

    private static void place(String where, List<Pauses.Pause> pauses) {
        double[] busy = pauses.stream().mapToDouble(Pauses.Pause::busy).sorted().toArray();
        System.err.printf(
                Locale.ROOT,
                "%3d x  most %6.0f ms, busy up to %6.0f ms  %s%n%s%n",
                pauses.size(),
                most(pauses),
                Arrays.stream(busy).max().orElse(0),
                where,
                Stacks.told(pauses.get(0).stack()));
    }

    private static double most(List<Pauses.Pause> pauses) {
        return pauses.stream().mapToDouble(Pauses.Pause::wall).max().orElse(0);
    }
}
