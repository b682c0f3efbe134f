package kesi.chart.provider.count;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kesi.chart.provider.Texts;
import kesi.core.api.text.Message;

/** Figures by group and part. */
final class Tally {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int LONGEST_GAP = 400;

    private final Map<Group, Map<Group, BigDecimal>> figures = new LinkedHashMap<>();

    void add(Group group, Group part, BigDecimal weight) {
        figures.computeIfAbsent(group, key -> new HashMap<>()).merge(part, weight, BigDecimal::add);
    }

    List<Group> groups() {
        return List.copyOf(figures.keySet());
    }

    /** The parts, the largest first. */
    List<Group> parts() {
        Map<Group, BigDecimal> sums = new HashMap<>();
        figures.values().forEach(parts -> parts.forEach((part, value) -> sums.merge(part, value, BigDecimal::add)));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<Group, BigDecimal>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().key()))
                .map(Map.Entry::getKey)
                .toList();
    }

    BigDecimal value(Group group, Group part) {
        return figures.getOrDefault(group, Map.of()).getOrDefault(part, BigDecimal.ZERO);
    }

    /** The largest groups in falling order; all others together as the last group. */
    Tally largest(int most) {
        List<Group> order = figures.keySet().stream()
                .sorted(Comparator.comparing(this::total).reversed().thenComparing(Group::key))
                .toList();
        Tally shown = new Tally();
        for (int i = 0; i < order.size(); i++) {
            Group group = i < most ? order.get(i) : new Group("…", Texts.of("chart.others", order.size() - most));
            figures.getOrDefault(order.get(i), Map.of()).forEach((part, value) -> shown.add(group, part, value));
        }
        return shown;
    }

    /** The groups in time, with empty ones between the first and the last so that gaps are seen. */
    Tally filled() {
        Tally shown = new Tally();
        TreeSet<String> keys = new TreeSet<>();
        figures.keySet().forEach(group -> keys.add(group.key()));
        keys.remove("~");
        for (String key : between(keys)) {
            Group group = new Group(key, Message.literal(key));
            shown.figures.put(group, figures.getOrDefault(group, Map.of()));
        }
        figures.forEach((group, parts) -> {
            if (group.key().equals("~")) {
                shown.figures.put(group, parts);
            }
        });
        return shown;
    }

    private BigDecimal total(Group group) {
        return figures.getOrDefault(group, Map.of()).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Iterable<String> between(TreeSet<String> keys) {
        List<String> all = new ArrayList<>();
        for (String key : keys) {
            String next = all.isEmpty() ? key : after(all.get(all.size() - 1));
            int steps = 0;
            while (next.compareTo(key) < 0 && steps++ < LONGEST_GAP) {
                all.add(next);
                next = after(next);
            }
            all.add(key);
        }
        return all;
    }

    private static String after(String key) {
        return switch (key.length()) {
            case YEAR -> Year.parse(key).plusYears(1).toString();
            case MONTH -> YearMonth.parse(key).plusMonths(1).toString();
            default -> LocalDate.parse(key).plusDays(1).toString();
        };
    }
}
