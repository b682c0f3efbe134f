package kesi.product.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Knows in which state a workspace must be: before a change, and after it. */
final class Model {

    /** The number of a generation that is still to be made. */
    private static final int NEW = -1;

    /**
     * A state.
     *
     * @param number of its generation; of a new one nobody knows it
     */
    record State(int number, Content content, String department) {}

    private final Map<Integer, Content> contents = new HashMap<>(Map.of(0, Content.distribution()));
    private final Map<Integer, Integer> previous = new HashMap<>(Map.of(0, 0));
    private State now;

    Model(String department) {
        this.now = new State(0, Content.distribution(), department);
    }

    State now() {
        return now;
    }

    Content content() {
        return now.content();
    }

    /** After an installation; the same again changes nothing. */
    State installed(String name, int version) {
        boolean same = Objects.equals(content().versions().get(name), version);
        return same ? now : new State(NEW, content().with(name, version, now.department()), now.department());
    }

    State removed(String name) {
        return new State(NEW, content().without(name), now.department());
    }

    State rolledBack() {
        int to = Objects.requireNonNull(previous.get(now.number()));
        return new State(to, Objects.requireNonNull(contents.get(to)), now.department());
    }

    State inDepartment(String name) {
        return new State(now.number(), content(), name);
    }

    /** What was found must be the state after a change. */
    void isAfter(State after, TrialState found, String what) {
        assertThat(matches(after, found))
                .as("after %s: %s, found %s", what, after, found)
                .isTrue();
        take(after, found);
    }

    /** What was found must be the state before. */
    void isBefore(TrialState found, String what) {
        assertThat(matches(now, found))
                .as("as before %s: %s, found %s", what, now, found)
                .isTrue();
    }

    /** What was found must be the one or the other; answers whether it is the one after. */
    boolean isEither(State after, TrialState found, String what) {
        if (matches(now, found)) {
            return false;
        }
        assertThat(matches(after, found))
                .as("%s: before %s, after %s, found %s", what, now, after, found)
                .isTrue();
        take(after, found);
        return true;
    }

    private boolean matches(State state, TrialState found) {
        boolean number = state.number() == NEW ? found.number() != now.number() : found.number() == state.number();
        return number
                && found.department().equals(state.department())
                && found.bundles().equals(state.content().running(state.department()));
    }

    private void take(State after, TrialState found) {
        if (after.number() == NEW) {
            contents.put(found.number(), after.content());
            previous.put(found.number(), now.number());
        }
        now = new State(found.number(), after.content(), after.department());
    }
}
