package kesi.chart.provider.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kesi.chart.api.Chart;
import kesi.chart.api.ChartPlan;
import kesi.chart.provider.Texts;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;

/**
 * Counts records of one type as a plan says. A record with several values in the grouping field, such as three
 * organisations, counts in each of their groups. Used by one thread.
 */
public final class Count<T extends Record> {

    private final RecordType<T> type;
    private final ChartPlan plan;
    private final Groups<T> groups;
    private final Groups<T> parts;
    private final Optional<Field<T>> sum;
    private final Predicate<String> fits;
    private final Tally tally = new Tally();
    private long seen;
    private long counted;

    /**
     * An empty count.
     *
     * @throws Problem of kind USAGE when the type has no such field
     */
    public Count(RecordType<T> type, ChartPlan plan) {
        this.type = type;
        this.plan = plan;
        this.groups = new Groups<>(field(plan.by().field()), plan.by().grain());
        this.parts = plan.by()
                .split()
                .map(name -> new Groups<>(field(name), plan.by().grain()))
                .orElseGet(Groups::one);
        this.sum = plan.sum().map(this::number);
        this.fits = new Words(plan.filter());
    }

    /** Takes a record into account. */
    public void add(T value, String title) {
        seen++;
        if (!fits.test(text(value, title))) {
            return;
        }
        counted++;
        BigDecimal weight = weight(value);
        for (Group group : groups.of(value)) {
            for (Group part : parts.of(value)) {
                tally.add(group, part, weight);
            }
        }
    }

    /** How many records it was shown. */
    public long seen() {
        return seen;
    }

    /** The chart of what was counted so far. */
    public Chart chart() {
        Tally shown = groups.inTime() ? tally.filled() : tally.largest(plan.most());
        List<Group> across = shown.groups();
        List<Chart.Series> series = new ArrayList<>();
        for (Group part : shown.parts()) {
            series.add(new Chart.Series(
                    part.label(),
                    across.stream().map(group -> shown.value(group, part)).toList()));
        }
        return new Chart(
                plan,
                title(),
                groups.label(),
                measure(),
                across.stream().map(Group::label).toList(),
                series,
                counted);
    }

    private Message title() {
        String key = plan.filter().isBlank() ? "chart.title" : "chart.title.filtered";
        return Texts.of(key, type.label(), groups.label(), plan.filter());
    }

    private Message measure() {
        return sum.<Message>map(field -> Texts.of("chart.sum", field.label())).orElseGet(() -> Texts.of("chart.count"));
    }

    private BigDecimal weight(T value) {
        return sum.map(field -> field.values().apply(value).stream()
                        .filter(BigDecimal.class::isInstance)
                        .map(BigDecimal.class::cast)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .orElse(BigDecimal.ONE);
    }

    private String text(T value, String title) {
        if (plan.filter().isBlank()) {
            return "";
        }
        StringBuilder text = new StringBuilder(title);
        for (Field<T> field : type.fields()) {
            field.values().apply(value).forEach(one -> text.append(' ').append(Group.words(one)));
        }
        return text.toString();
    }

    private Field<T> number(String name) {
        Field<T> field = field(name);
        if (field.kind() != Field.Kind.NUMBER) {
            throw Problem.usage(Texts.of("problem.number", name, type.label()));
        }
        return field;
    }

    private Field<T> field(String name) {
        return type.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.usage(Texts.of("problem.field", name, type.label(), names())));
    }

    private String names() {
        return String.join(", ", type.fields().stream().map(Field::name).toList());
    }
}
