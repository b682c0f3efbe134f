package kesi.deploy.ui.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.testing.FixedLanguage;
import kesi.deploy.api.Department;
import kesi.deploy.api.FeatureState;
import kesi.deploy.api.Features;
import kesi.deploy.api.Switch;
import org.junit.jupiter.api.Test;

final class FeaturesModelTest {

    @Test
    void aFeatureIsARowWithItsBundles() {
        assertThat(model(List.of()).rows())
                .containsExactly(List.of("kesi.features:news", "0.1.0", "部分运行", "kesi.news.api, kesi.news.provider"));
    }

    @Test
    void everyFaultIsALineWithItsPlace() {
        Finding fault = Finding.error("kesi.news.provider", Message.literal("is stopped"));

        assertThat(model(List.of(fault, fault)).check()).hasLineCount(2).contains("kesi.news.provider: is stopped");
    }

    @Test
    void noFaultIsSaidInASentence() {
        assertThat(model(List.of()).check()).startsWith("一切正常");
    }

    private static FeaturesModel model(List<Finding> faults) {
        return new FeaturesModel(new ShownFeatures(faults), FixedLanguage.chinese());
    }

    /** One feature and what is wrong with it. */
    private record ShownFeatures(List<Finding> faults) implements Features {

        @Override
        public List<FeatureState> list() {
            return List.of(new FeatureState(
                    "kesi.features:news",
                    "0.1.0",
                    "News archive",
                    FeatureState.State.PARTLY,
                    List.of("kesi.news.api", "kesi.news.provider")));
        }

        @Override
        public List<Finding> check() {
            return faults;
        }

        @Override
        public List<Department> departments() {
            return List.of();
        }

        @Override
        public Switch use(String department, Task task) {
            throw new AssertionError("The screen does not switch departments");
        }
    }
}
