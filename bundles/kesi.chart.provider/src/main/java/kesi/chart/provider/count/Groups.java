package kesi.chart.provider.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kesi.chart.api.ChartPlan.Grain;
import kesi.chart.provider.Texts;
import kesi.core.api.text.Message;
import kesi.core.api.value.When;
import kesi.record.api.spi.Field;

/** The groups that a record belongs to, by one of its fields. */
final class Groups<T extends Record> {

    private static final Group ALL = new Group("", Message.literal(""));
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private final Optional<Field<T>> field;
    private final Grain grain;

    Groups(Field<T> field, Grain grain) {
        this.field = Optional.of(field);
        this.grain = grain;
    }

    private Groups() {
        this.field = Optional.empty();
        this.grain = Grain.MONTH;
    }

    /** One group for every record. */
    static <T extends Record> Groups<T> one() {
        return new Groups<>();
    }

    Message label() {
        return field.map(Field::label).orElseGet(() -> Message.literal(""));
    }

    boolean inTime() {
        return field.map(Field::kind).filter(Field.Kind.DATE::equals).isPresent();
    }

    List<Group> of(T value) {
        if (field.isEmpty()) {
            return List.of(ALL);
        }
        List<Group> found = field.get().values().apply(value).stream()
                .map(this::group)
                .distinct()
                .toList();
        return found.isEmpty() ? List.of(without()) : found;
    }

    private Group group(Object value) {
        if (value instanceof When when) {
            return when.earliest()
                    .filter(day -> exact(when, day))
                    .map(this::bucket)
                    .orElseGet(Groups::without);
        }
        String words = Group.words(value);
        return words.isBlank() ? without() : new Group("=" + words, Message.literal(words));
    }

    /** A date that is less exact than the groups are belongs to none of them. */
    private boolean exact(When when, LocalDate first) {
        LocalDate last = when.latest().orElse(first);
        return cut(first).equals(cut(last));
    }

    private Group bucket(LocalDate day) {
        String words = cut(day);
        return new Group(words, Message.literal(words));
    }

    private String cut(LocalDate day) {
        String iso = day.toString();
        return switch (grain) {
            case DAY -> iso;
            case MONTH -> iso.substring(0, MONTH);
            case YEAR -> iso.substring(0, YEAR);
        };
    }

    private static Group without() {
        return new Group("~", Texts.of("chart.without"));
    }
}
