package kesi.product.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each fault comes in by an installation, as IT makes it: it is named, and everything else goes on. */
@Timeout(1_800)
class FaultsIT {

    private static final String NAME = "alpha";

    @TempDir
    private Path folder;

    private Path distribution;
    private Goods goods;
    private Machine machine;

    @BeforeEach
    void start() throws Exception {
        distribution = TrialDistribution.in(folder.resolve("dist")).root();
        goods = Goods.in(folder.resolve("goods"));
        goods.trustedBy(folder.resolve("home"));
        machine = Machine.start(distribution, folder.resolve("home"));
    }

    @AfterEach
    void stop() {
        machine.close();
    }

    @Test
    void whatFailsInItsStartIsNamedAndLeavesNothingAndWhatFailsInItsStopLeavesAllTheSame() {
        TrialState before = machine.state();
        Arrays.stream(Fault.values())
                .filter(fault -> !fault.comesIn() && !fault.stays() && fault != Fault.ENDS_THE_PROCESS)
                .forEach(fault -> {
                    String said = install(fault);
                    assertThat(said).as("%s", fault).isNotEqualTo(TrialEntry.DONE);
                    if (fault.compareTo(Fault.SICK) < 0) { // what comes later names what it lacks
                        assertThat(said).as("%s", fault).contains("trial." + NAME);
                    }
                    assertThat(machine.state()).as("%s", fault).isEqualTo(before);
                });
        assertThat(install(Fault.CLINGS)).isEqualTo(TrialEntry.DONE);
        assertThat(machine.ask("feature:rollback")).isEqualTo(TrialEntry.DONE);
        assertThat(machine.state()).isEqualTo(before);
        assertThat(machine.end()).isZero();
    }

    /** No interrupt frees what hangs: it is left alone, others come and go, and the next start knows nothing of it. */
    @Test
    void aDeadlockAStopWithoutEndAndAnEndOfTheProcessAreGoneAtTheNextStart() throws Exception {
        TrialState before = machine.state();
        assertThat(install(Fault.NEVER_STOPS)).isEqualTo(TrialEntry.DONE);
        assertThat(machine.ask("feature:rollback")).isEqualTo(TrialEntry.DONE);
        assertThat(install(Fault.DEADLOCK)).contains("trial." + NAME);
        assertThat(machine.ask("feature:install\tfile=" + goods.sound("beta", 1)))
                .isEqualTo(TrialEntry.DONE);
        assertThat(machine.ask("feature:rollback")).isEqualTo(TrialEntry.DONE);
        assertThat(machine.tryTo("feature:install\tfile=" + goods.faulty("beta", Fault.ENDS_THE_PROCESS)))
                .isNotEqualTo(Optional.of(TrialEntry.DONE));
        machine.ended();

        machine = Machine.start(distribution, folder.resolve("home"));

        assertThat(machine.started()).isEqualTo(before);
    }

    private String install(Fault fault) {
        return machine.ask("feature:install\tfile=" + goods.faulty(NAME, fault));
    }
}
