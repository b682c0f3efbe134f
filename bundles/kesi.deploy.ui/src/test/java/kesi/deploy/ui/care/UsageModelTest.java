package kesi.deploy.ui.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kesi.core.api.text.Message;
import kesi.core.testing.FixedLanguage;
import kesi.deploy.api.HeldPlugins;
import kesi.deploy.api.PluginUsage;
import org.junit.jupiter.api.Test;

class UsageModelTest {

    private final Resting resting = new Resting();
    private final UsageModel model = new UsageModel(
            () -> List.of(new PluginUsage(
                    "kesi.slow.ui",
                    new PluginUsage.Screen(12, 3_000_000_000L, 900_000_000L, 2),
                    1,
                    2_048_000,
                    List.of("kesi.slow.ui:watch"),
                    List.of("at kesi.slow.ui.Sleeper"))),
            resting,
            FixedLanguage.english());

    @Test
    void whatAPlugInCostsIsOneRowInMillisecondsAndKilobytes() {
        assertThat(model.rows())
                .containsExactly(
                        List.of("kesi.slow.ui", "12", "3000", "900", "2", "1", "2000", "kesi.slow.ui:watch", ""));
        assertThat(model.rows().get(0)).hasSameSizeAs(model.heads());
    }

    @Test
    void whoRestsIsTold() {
        model.hold("kesi.slow.ui");

        assertThat(model.rows())
                .singleElement()
                .satisfies(row -> assertThat(row).endsWith("By hand."));
    }

    @Test
    void whoRestsSinceTheStartAndCostNothingYetHasARowToo() {
        model.hold("kesi.broken.ui");

        assertThat(model.rows()).extracting(row -> row.get(0)).containsExactly("kesi.slow.ui", "kesi.broken.ui");
        assertThat(model.rows().get(1)).hasSameSizeAs(model.heads());
    }

    @Test
    void whoIsAllowedAgainRestsNoMore() {
        model.hold("kesi.slow.ui");

        model.allow("kesi.slow.ui");

        assertThat(model.rows().get(0)).endsWith("");
        assertThat(resting.held()).isEmpty();
    }

    private static final class Resting implements HeldPlugins {

        private final List<Held> held = new ArrayList<>();

        @Override
        public List<Held> held() {
            return List.copyOf(held);
        }

        @Override
        public boolean hold(String bundle, Message why) {
            return held.add(
                    new Held(bundle, Instant.EPOCH, FixedLanguage.english().say(why)));
        }

        @Override
        public void allow(String bundle) {
            held.removeIf(one -> one.bundle().equals(bundle));
        }
    }
}
