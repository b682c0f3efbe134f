package kesi.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kesi.launcher.run.Components.Idle;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    private static final Idle CAUSE = new Idle("intake", List.of("Intake"), List.of("Blobs"), "");
    private static final Idle EFFECT = new Idle("import", List.of("Handler"), List.of("Intake"), "");
    private static final Idle BOTH = new Idle("list", List.of(), List.of("Intake", "Records"), "");
    private static final Idle FAILED = new Idle("failed", List.of("Intake"), List.of(), "no luck");

    @Test
    void whoWaitsForAnIdleComponentIsNotTheCause() {
        List<Idle> all = List.of(EFFECT, CAUSE, BOTH, FAILED);

        assertThat(EFFECT.waitsOnlyFor(all)).isTrue();
        assertThat(CAUSE.waitsOnlyFor(all)).isFalse();
        assertThat(BOTH.waitsOnlyFor(all)).isFalse();
        assertThat(FAILED.waitsOnlyFor(all)).isFalse();
    }

    @Test
    void nobodyIsTheEffectOfItself() {
        Idle own = new Idle("own", List.of("Handler"), List.of("Handler"), "");

        assertThat(own.waitsOnlyFor(List.of(own))).isFalse();
    }
}
