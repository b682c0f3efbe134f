package kesi.core.gogo.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;

/** Commands of a bundle that the tests make. */
public final class SampleHandlers {

    private SampleHandlers() {}

    private static Message text(String text) {
        return Message.literal(text);
    }

    /** Says hello. */
    public static final class Greet implements Handler<Greet.Parameters> {

        /** Whom and how. */
        public record Parameters(
                @Param(label = "%name", positional = true) String name,
                @Param(label = "%times", standard = "1") int times,
                @Param(label = "%param") Map<String, String> param,
                @Param(label = "%note") Optional<String> note) {}

        @Override
        public Outcome run(Parameters parameters, Task task) {
            parameters.note().ifPresent(note -> task.note(Finding.warning("line 3", text(note))));
            return Outcome.of(text("你好 " + parameters.name()))
                    .withData(Outcome.tree("name", parameters.name(), "times", parameters.times()))
                    .withListing(new Listing(
                            List.of(text("名称"), text("n")),
                            List.of(List.of(parameters.name(), "1"), List.of("ab", "2"))));
        }
    }

    /** Answers what it got, letter by letter. */
    public static final class Mirror implements Handler<Mirror.Parameters> {

        /** Any text. */
        public record Parameters(@Param(label = "text") String text) {}

        @Override
        public Outcome run(Parameters parameters, Task task) {
            byte[] bytes = parameters.text().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return Outcome.of(text(java.util.HexFormat.of().formatHex(bytes)));
        }
    }

    /** Is not allowed. */
    public static final class Refused implements Handler<Handler.NoParameters> {
        @Override
        public Outcome run(NoParameters parameters, Task task) {
            throw Problem.refused("P-TEST", text("不允许"));
        }
    }

    /** Has a name without a scope. */
    public static final class Plain implements Handler<Handler.NoParameters> {
        @Override
        public Outcome run(NoParameters parameters, Task task) {
            return Outcome.of(text("一切就绪"));
        }
    }

    /** Has a fault. */
    public static final class Crash implements Handler<Handler.NoParameters> {
        @Override
        public Outcome run(NoParameters parameters, Task task) {
            throw new IllegalStateException("boom");
        }
    }

    /** Calls itself for ever. */
    public static final class Endless implements Handler<Handler.NoParameters> {
        @SuppressWarnings("InfiniteRecursion") // its very fault
        @Override
        public Outcome run(NoParameters parameters, Task task) {
            return run(parameters, task).withFindings(List.of());
        }
    }

    /** Waits until somebody interrupts it; says so in a system property, which every class loader sees. */
    public static final class Wait implements Handler<Handler.NoParameters> {
        @Override
        public Outcome run(NoParameters parameters, Task task) {
            System.setProperty("sample.waiting", "true");
            while (true) {
                task.checkCancelled();
                Thread.onSpinWait();
            }
        }
    }
}
