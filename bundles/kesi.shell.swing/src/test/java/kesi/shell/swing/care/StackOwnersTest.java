package kesi.shell.swing.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StackOwnersTest {

    private final StackOwners owners = new StackOwners(
            name -> name.startsWith("kesi.books.ui.") ? Optional.of("kesi.books.ui") : Optional.empty());

    @Test
    void theInnermostFrameOfAPlugInIsTheOne() {
        assertThat(owners.of(
                        frame("java.util.ArrayList", "get", -1),
                        frame("kesi.shell.swing.look.PlainTable", "show", 12),
                        frame("kesi.books.ui.BooksView", "fill", 42),
                        frame("kesi.books.ui.BooksView", "create", 20)))
                .contains(new Culprit("kesi.books.ui", "kesi.books.ui.BooksView.fill:42"));
    }

    @Test
    void whatHappenedFirstIsTheReason() {
        IllegalStateException inner = thrown(frame("kesi.books.ui.Loans", "count", 7));
        RuntimeException outer = new RuntimeException(inner);
        outer.setStackTrace(new StackTraceElement[] {frame("kesi.books.ui.BooksView", "fill", 42)});

        assertThat(owners.of(outer)).contains(new Culprit("kesi.books.ui", "kesi.books.ui.Loans.count:7"));
    }

    @Test
    void theProductsOwnFailuresAreNobodysPlugIn() {
        assertThat(owners.of(thrown(frame("kesi.shell.swing.window.Shell", "open", 3))))
                .isEmpty();
    }

    @Test
    void aCircleOfCausesEnds() {
        RuntimeException one = new RuntimeException("one");
        RuntimeException two = new RuntimeException("two", one);
        one.initCause(two);
        assertThat(owners.of(two)).isEmpty();
    }

    private static IllegalStateException thrown(StackTraceElement frame) {
        IllegalStateException thrown = new IllegalStateException("broken");
        thrown.setStackTrace(new StackTraceElement[] {frame});
        return thrown;
    }

    private static StackTraceElement frame(String type, String method, int line) {
        return new StackTraceElement(type, method, null, line);
    }
}
