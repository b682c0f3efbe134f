package kesi.deploy.provider.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import kesi.core.api.policy.Authority;
import kesi.core.api.policy.Rule;
import kesi.core.testing.FixedPolicy;
import org.junit.jupiter.api.Test;

class FeatureRulesTest {

    private static final FeatureFile NEWS = feature("kesi.features:news:1");
    private static final FeatureFile DEMO = feature("kesi.features:demo:1");
    private static final FeatureFile OTHER = feature("org.example:demo:2");

    @Test
    void whatIsForbiddenLeavesAndWhatIsRequiredComes() {
        FeatureRules rules = FeatureRules.of(
                new FixedPolicy().with(FeatureRules.FORBID, "news").with(FeatureRules.REQUIRE, "org.example:*"));

        assertThat(rules.apply(List.of(NEWS, DEMO), List.of(NEWS, DEMO, OTHER))).containsExactly(OTHER, DEMO);
    }

    @Test
    void whatHoldsIsWhatAnOracleSays() {
        Random random = new Random(11);
        for (int i = 0; i < 10_000; i++) {
            List<Rule> rules = rules(random);
            FeatureRules all = new FeatureRules(rules);
            for (FeatureFile feature : List.of(NEWS, DEMO, OTHER)) {
                assertThat(all.decision(feature.fullId()).map(Rule::key))
                        .as("%s of %s", feature.fullId(), rules)
                        .isEqualTo(expected(rules, feature));
            }
        }
    }

    /** Authority by authority, prohibitions first; names are compared letter by letter. */
    private static Optional<String> expected(List<Rule> rules, FeatureFile feature) {
        List<String> means = Objects.requireNonNull(Map.of(
                        NEWS.fullId(), List.of("news", "*", "kesi.features:news", "kesi.features:*"),
                        DEMO.fullId(), List.of("demo", "*", "kesi.features:*"),
                        OTHER.fullId(), List.of("demo", "*", "org.example:demo:2"))
                .get(feature.fullId()));
        for (Authority authority : Authority.values()) {
            for (String key : List.of(FeatureRules.FORBID, FeatureRules.REQUIRE)) {
                for (Rule rule : rules) {
                    if (rule.authority() == authority && rule.key().equals(key) && means.contains(rule.word())) {
                        return Optional.of(key);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Rule> rules(Random random) {
        List<String> patterns =
                List.of("news", "demo", "*", "kesi.features:news", "kesi.features:*", "org.example:demo:2", "none");
        List<Rule> rules = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            rules.add(new Rule(
                    random.nextBoolean() ? FeatureRules.FORBID : FeatureRules.REQUIRE,
                    patterns.get(random.nextInt(patterns.size())),
                    Authority.values()[random.nextInt(3)],
                    Path.of("p.json"),
                    i,
                    1));
        }
        return rules;
    }

    private static FeatureFile feature(String id) {
        return FeatureFile.of(id.split(":", -1)[1], Map.of("id", id));
    }
}
