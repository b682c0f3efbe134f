package kesi.bench.hour;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints pauses: how many, how long, and where those were spent in which the thread was busy for over 50 ms. */
final class Report {
    private static final double LONG = 50;
    private static final int PLACES = 25;

    private Report() {}

    static void print(List<Pauses.Pause> pauses, int actions, double seconds) {
        double[] wall = pauses.stream().mapToDouble(Pauses.Pause::wall).sorted().toArray();
        List<Pauses.Pause> over =
                pauses.stream().filter(pause -> pause.wall() > LONG).toList();
        List<Pauses.Pause> busy =
                over.stream().filter(pause -> pause.busy() > LONG).toList();
        List<Pauses.Pause> own =
                busy.stream().filter(pause -> !Stacks.ofGuest(pause.stack())).toList();
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
        System.err.printf(
                "%d answers took over 50 ms; the thread was busy for so long %d times in the hostile plug-in, "
                        + "%d times in code of ours%n%n",
                over.size(), busy.size() - own.size(), own.size());
        places(own);
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
                .sorted(Comparator.comparingDouble(entry -> -busiest(entry.getValue())))
                .limit(PLACES)
                .forEach(entry -> place(entry.getKey(), entry.getValue()));
    }

    private static void place(String where, List<Pauses.Pause> pauses) {
        System.err.printf(
                Locale.ROOT,
                "%3d x  most %6.0f ms, busy up to %6.0f ms  %s%n%s%n",
                pauses.size(),
                most(pauses),
                busiest(pauses),
                where,
                Stacks.told(pauses.get(0).stack()));
    }

    private static double busiest(List<Pauses.Pause> pauses) {
        return pauses.stream().mapToDouble(Pauses.Pause::busy).max().orElse(0);
    }

    private static double most(List<Pauses.Pause> pauses) {
        return pauses.stream().mapToDouble(Pauses.Pause::wall).max().orElse(0);
    }
}
