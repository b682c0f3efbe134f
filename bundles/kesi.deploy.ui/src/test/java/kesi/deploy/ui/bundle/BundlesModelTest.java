package kesi.deploy.ui.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kesi.core.api.text.Message;
import kesi.core.testing.FixedLanguage;
import kesi.deploy.api.BundleState;
import kesi.deploy.api.BundleState.State;
import kesi.deploy.api.Bundles;
import kesi.deploy.api.ComponentState;
import kesi.deploy.api.ServiceState;
import org.junit.jupiter.api.Test;

final class BundlesModelTest {

    private final ShownBundles bundles = new ShownBundles();

    @Test
    void aBundleIsARowWithItsStateInTheReadersLanguage() {
        assertThat(new BundlesModel(bundles, FixedLanguage.chinese()).rows())
                .containsExactly(List.of("7", "kesi.news.ui", "0.1.0", "运行中"));
        assertThat(new BundlesModel(bundles, FixedLanguage.english()).rows())
                .containsExactly(List.of("7", "kesi.news.ui", "0.1.0", "running"));
    }

    @Test
    void aStoppedBundleShowsSoAtTheNextLook() {
        BundlesModel model = new BundlesModel(bundles, FixedLanguage.english());

        model.stop("kesi.news.ui");

        assertThat(model.rows().get(0)).endsWith("stopped");
    }

    @Test
    void aWaitingComponentIsNamedWithItsReason() {
        bundles.components = List.of(new ComponentState(
                "kesi.news.ui", "Reader", false, List.of(Message.literal("no service kesi.search.api.Search"))));

        assertThat(new BundlesModel(bundles, FixedLanguage.english()).reasons("kesi.news.ui"))
                .contains("Reader")
                .contains("no service kesi.search.api.Search");
    }

    @Test
    void aBundleWhoseComponentsAreReadySaysSo() {
        assertThat(new BundlesModel(bundles, FixedLanguage.chinese()).reasons("kesi.news.ui"))
                .isEqualTo("“kesi.news.ui”的组件都已就绪。");
    }

    /** One bundle that starts and stops. */
    private static final class ShownBundles implements Bundles {

        private List<ComponentState> components = List.of();
        private State state = State.ACTIVE;

        @Override
        public List<BundleState> list() {
            return List.of(new BundleState(7, "kesi.news.ui", "0.1.0", state, false));
        }

        @Override
        public BundleState find(String bundle) {
            return list().get(0);
        }

        @Override
        public BundleState start(String bundle) {
            state = State.ACTIVE;
            return find(bundle);
        }

        @Override
        public BundleState stop(String bundle) {
            state = State.RESOLVED;
            return find(bundle);
        }

        @Override
        public List<ServiceState> services(String bundle) {
            return List.of(new ServiceState(1, List.of("x.Y"), Map.of(), List.of()));
        }

        @Override
        public List<ComponentState> components(String bundle) {
            return components;
        }
    }
}
