package kesi.shell.swing.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Deque<Runnable> events = new ArrayDeque<>();
    private final Turns turns = new Turns(events::add);
    private final List<String> done = new ArrayList<>();

    @Test
    void piecesAreDoneInTheirOrder() {
        List.of("one", "two", "three").forEach(this::add);

        finish();

        assertThat(done).containsExactly("one", "two", "three");
    }

    @Test
    void howeverManyPiecesWaitOnlyOneEventDoes() {
        for (int i = 0; i < 100; i++) {
            add("piece " + i);
            assertThat(events).hasSize(1);
        }
    }

    @Test
    void afterALongPieceTheOthersAreLeftToTheNextEvent() {
        turns.add(TurnsTest::takeLong);
        add("next");

        events.remove().run();

        assertThat(done).isEmpty();
        assertThat(events).hasSize(1);
        finish();
        assertThat(done).containsExactly("next");
    }

    @Test
    void whileAPieceWaitsForItsDialogTheOthersAreDone() {
        turns.add(() -> {
            finish(); // as a dialog does: it goes on with the events until it is closed
            done.add("dialog closed");
        });
        add("other");

        finish();

        assertThat(done).containsExactly("other", "dialog closed");
    }

    @Test
    void aPieceMayAddAnother() {
        turns.add(() -> add("inner"));

        finish();

        assertThat(done).containsExactly("inner");
        assertThat(events).isEmpty();
    }

    @Test
    void whatNobodySeesComesWhenNothingElseIsLeft() {
        turns.addPatient(() -> done.add("unseen"));
        turns.add(() -> add("added later"));
        add("seen");

        finish();

        assertThat(done).containsExactly("seen", "added later", "unseen");
    }

    @Test
    void whatIsThrownGetsOutAndTheOthersGoOnInTheNextEvent() {
        turns.add(() -> {
            throw new IllegalStateException("broken");
        });
        add("next");

        assertThatThrownBy(() -> events.remove().run()).hasMessage("broken");

        finish();
        assertThat(done).containsExactly("next");
    }

    private void add(String word) {
        turns.add(() -> done.add(word));
    }

    private void finish() {
        while (!events.isEmpty()) {
            events.remove().run();
        }
    }

    private static void takeLong() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(20);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
