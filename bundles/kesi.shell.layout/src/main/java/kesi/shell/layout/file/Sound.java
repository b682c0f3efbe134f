package kesi.shell.layout.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.shell.api.layout.Bounds;
import org.jspecify.annotations.Nullable;

/** What is sound of the values of a file that anybody could have written. Counts what is not. */
final class Sound {

    private static final int FAR = 100_000;
    private static final int LARGE = 20_000;
    private static final int LONG = 300;
    private static final double HALF = 0.5;

    private int flaws;

    /** Whether nothing was found that does not fit. */
    boolean isWhole() {
        return flaws == 0;
    }

    /** Something does not fit. */
    void flaw() {
        flaws++;
    }

    /** The entry of a map, if it is one and has it. */
    static @Nullable Object entry(@Nullable Object tree, String name) {
        return tree instanceof Map<?, ?> map ? map.get(name) : null;
    }

    /** A list; an absent one is empty. */
    List<?> list(@Nullable Object value) {
        if (value == null || value instanceof List<?>) {
            return value instanceof List<?> list ? list : List.of();
        }
        flaw();
        return List.of();
    }

    /** The names that may be ids of views or perspectives. */
    List<String> ids(@Nullable Object value) {
        List<?> all = list(value);
        List<String> ids = all.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(Sound::isId)
                .toList();
        flaws += all.size() - ids.size();
        return ids;
    }

    static boolean isId(String text) {
        return !text.isBlank() && text.length() <= LONG && text.chars().noneMatch(Character::isISOControl);
    }

    /** A share of the room, between 1 and 99 of a hundred; otherwise half. */
    double share(@Nullable Object value) {
        if (value instanceof Number number) {
            double share = number.doubleValue();
            if (share > 0 && share < 1) {
                return share;
            }
        }
        flaw();
        return HALF;
    }

    boolean truth(@Nullable Object value, boolean otherwise) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        flaw();
        return otherwise;
    }

    int number(@Nullable Object value, int least, int most, int otherwise) {
        if (value instanceof Number number) {
            double exact = number.doubleValue();
            if (exact >= least && exact <= most) {
                return (int) exact;
            }
        }
        flaw();
        return otherwise;
    }

    /** The constant of that word. */
    <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable Object word) {
        for (E one : type.getEnumConstants()) {
            if (LayoutTree.word(one).equals(word)) {
                return Optional.of(one);
            }
        }
        flaw();
        return Optional.empty();
    }

    /** Bounds of a window that a screen could have. */
    Optional<Bounds> bounds(@Nullable Object value) {
        List<?> four = list(value);
        int before = flaws;
        if (four.size() != 4) {
            flaw();
            return Optional.empty();
        }
        Bounds bounds = new Bounds(
                number(four.get(0), -FAR, FAR, 0),
                number(four.get(1), -FAR, FAR, 0),
                number(four.get(2), Bounds.LEAST, LARGE, LARGE),
                number(four.get(3), Bounds.LEAST, LARGE, LARGE));
        return flaws == before ? Optional.of(bounds) : Optional.empty();
    }
}
