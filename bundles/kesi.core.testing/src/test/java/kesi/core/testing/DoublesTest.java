package kesi.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Running;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.junit.jupiter.api.Test;

class DoublesTest {

    private static final Message TITLE = Message.literal("work");

    /** Counts for the test. */
    public static final class Count implements Handler<Count.Parameters> {

        /** How far. */
        public record Parameters(
                @Param(label = "to", standard = "3") int to) {}

        @Override
        public Outcome run(Parameters parameters, Task task) {
            return Outcome.of(TITLE).withData(Outcome.tree("to", parameters.to()));
        }
    }

    @Test
    void directCommandsReadWordsAsTheProductDoes() {
        DirectCommands commands = new DirectCommands().add("test:count", new Count());
        assertThat(commands.run("test:count", "--to", "5").entry("to")).contains(5);
        assertThat(commands.run("test:count").entry("to")).contains(3);
        assertThatThrownBy(() -> commands.run("test:count", "--too", "5")).hasMessageContaining("--to");
        assertThat(commands.start("test:count", Map.of()).state()).isEqualTo(Running.State.DONE);
    }

    @Test
    void directCommandsComeAndGo() {
        DirectCommands commands = new DirectCommands();
        List<Integer> seen = new ArrayList<>();
        var handle = commands.onChange(() -> seen.add(commands.all().size()));
        commands.add("test:count", new Count());
        commands.remove("test:count");
        handle.close();
        commands.add("test:count", new Count());
        assertThat(seen).containsExactly(1, 0);
        assertThat(commands.find("test:other")).isEmpty();
        assertThatThrownBy(() -> commands.run("test:other")).isInstanceOf(Problem.class);
    }

    @Test
    void directTasksDoTheirWorkAtOnce() {
        DirectTasks tasks = new DirectTasks();
        Running<String> done = tasks.start(TITLE, task -> "x");
        Running<String> failed = tasks.start(TITLE, task -> {
            throw new IOException("disk");
        });
        assertThat(done.result().toCompletableFuture()).isCompletedWithValue("x");
        assertThat(failed.state()).isEqualTo(Running.State.FAILED);
        assertThat(tasks.all()).hasSize(2);
        assertThatThrownBy(() -> tasks.perform(TITLE, task -> {
                    throw new IOException("disk");
                }))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aFixedLanguageChangesWhenTold() {
        FixedLanguage language = FixedLanguage.chinese();
        List<Locale> seen = new ArrayList<>();
        var handle = language.onChange(() -> seen.add(language.current()));
        language.use(Locale.ENGLISH);
        handle.close();
        language.use(Locale.SIMPLIFIED_CHINESE);
        assertThat(seen).containsExactly(Locale.ENGLISH);
        assertThat(FixedLanguage.english().say(TITLE)).isEqualTo("work");
    }
}
