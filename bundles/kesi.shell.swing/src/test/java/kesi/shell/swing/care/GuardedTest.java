package kesi.shell.swing.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuardedTest {

    private final List<Throwable> told = new ArrayList<>();
    private final Guarded guarded = new Guarded(told::add);

    static Stream<Throwable> thrown() {
        return Stream.of(
                new IllegalStateException("state"),
                new NoClassDefFoundError("gone"),
                new StackOverflowError(),
                new OutOfMemoryError("eaten"),
                new AssertionError("wrong"),
                new Exception("checked"));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void whateverIsThrownStaysThereAndIsTold(Throwable thrown) {
        assertThat(guarded.call(() -> {
                    throw GuardedTest.<RuntimeException>unchecked(thrown);
                }))
                .isEmpty();
        assertThat(told).containsExactly(thrown);
    }

    @Test
    void anAnswerIsHandedOn() {
        assertThat(guarded.call(() -> 7)).contains(7);
        assertThat(guarded.run(() -> {})).isTrue();
        assertThat(told).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
