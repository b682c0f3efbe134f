package kesi.record.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.record.api.spi.Verifier;
import kesi.record.jdbc.command.Verifiers;
import kesi.record.jdbc.command.VerifyStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other bundles have checked together with the journal. */
class VerifiersTest {

    @TempDir
    Path folder;

    private final Verifiers verifiers = new Verifiers();
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder.resolve("home"), "");
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aSoundOneHasALineAndAnEntryForScripts() {
        verifiers.add(new Ledger(() -> new Verifier.Checked(7, List.of(), Message.literal("Ask."))));

        Outcome outcome = verify();

        assertThat(outcome.findings())
                .singleElement()
                .satisfies(line -> assertThat(line.sentence().toString()).contains("The ledger", "7"));
        assertThat(outcome.entry("checks")).contains(List.of(Map.of("name", "ledger", "entries", 7L, "sound", true)));
        assertThat(outcome.entry("sound")).contains(true);
    }

    @Test
    void aBrokenOneFailsWithItsFirstFaultAndWhatToDo() {
        Verifier broken = new Ledger(() -> new Verifier.Checked(
                7, List.of(Message.literal("Line 3 is off."), Message.literal("Line 5.")), Message.literal("Ask.")));
        verifiers.add(broken);

        assertThatThrownBy(this::verify)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).contains("E-VERIFY"))
                .hasMessageContainingAll("The ledger", "7 entries", "2 faults", "Line 3 is off.", "Ask.");
        verifiers.remove(broken);
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void oneThatCannotBeReadDoesNotHideAnother() {
        verifiers.add(new Ledger(() -> {
            throw Problem.failed(Message.literal("The file is gone."));
        }));
        verifiers.add(new Ledger(
                () -> new Verifier.Checked(1, List.of(Message.literal("Line 1 is off.")), Message.literal("Ask."))));

        assertThatThrownBy(this::verify).hasMessageContainingAll("The file is gone.", "Line 1 is off.");
    }

    private Outcome verify() {
        return new VerifyStore(rig.journal, verifiers, null).run(new NoParameters(), new Silent());
    }

    private record Ledger(Supplier<Checked> found) implements Verifier {

        @Override
        public String name() {
            return "ledger";
        }

        @Override
        public Message label() {
            return Message.literal("The ledger");
        }

        @Override
        public Checked verify(Task task) {
            return found.get();
        }
    }
}
