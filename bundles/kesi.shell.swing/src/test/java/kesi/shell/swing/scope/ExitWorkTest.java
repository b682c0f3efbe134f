package kesi.shell.swing.scope;

import static org.assertj.core.api.Assertions.assertThat;

import kesi.core.api.text.Language.Subscription;
import org.junit.jupiter.api.Test;

class ExitWorkTest {

    private final ExitWork exits = new ExitWork();

    @Test
    void theWindowClosesWhenNobodyMinds() {
        exits.add(() -> true);
        assertThat(exits.mayClose()).isTrue();
    }

    @Test
    void oneWhoMindsKeepsItOpenUntilHeIsGone() {
        Subscription minding = exits.add(() -> false);
        assertThat(exits.mayClose()).isFalse();
        minding.close();
        assertThat(exits.mayClose()).isTrue();
    }
}
