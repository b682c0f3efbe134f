package kesi.core.api.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeaturePatternTest {

    @Test
    void aPatternMeansANameOrGroupAndNameOrAllOfIt() {
        assertThat(List.of("demo", "d*", "*", "org.example:demo", "org.*:demo", "org.example:demo:2", "org.example:*"))
                .allMatch(pattern -> FeaturePattern.means(pattern, "org.example:demo:2"));
        assertThat(List.of("dem", "org.example:dem", "org.example:demo:1", "kesi.features:demo", "orgxexample:demo"))
                .noneMatch(pattern -> FeaturePattern.means(pattern, "org.example:demo:2"));
    }
}
