package kesi.deploy.provider.feature;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.policy.FeaturePattern;
import kesi.core.api.policy.Policy;
import kesi.core.api.policy.Rule;

/**
 * Which features policies forbid or require. Of what a stronger and a weaker file say of the same feature the stronger
 * one holds; a file that forbids and requires it forbids it, and the policy tells that fault with both places. The
 * launcher decides alike.
 *
 * @param rules of the keys {@code features.forbid} and {@code features.require}
 */
public record FeatureRules(List<Rule> rules) {

    /** The key of what must not be there. */
    public static final String FORBID = "features.forbid";
    /** The key of what must be there. */
    public static final String REQUIRE = "features.require";

    public FeatureRules {
        rules = List.copyOf(rules);
    }

    /** Those of a policy. */
    public static FeatureRules of(Policy policy) {
        return new FeatureRules(Stream.concat(policy.rules(FORBID).stream(), policy.rules(REQUIRE).stream())
                .toList());
    }

    /** The features of a department without those that are forbidden and with those that are required. */
    public List<FeatureFile> apply(List<FeatureFile> used, Collection<FeatureFile> all) {
        Stream<FeatureFile> required = all.stream()
                .filter(feature -> used.stream().noneMatch(one -> one.fullId().equals(feature.fullId())))
                .filter(feature -> says(feature, REQUIRE));
        Stream<FeatureFile> kept =
                used.stream().filter(feature -> !feature.titles().isEmpty() || !says(feature, FORBID));
        return Stream.concat(required, kept).toList();
    }

    /** The rule that decides about a feature, whose id has group and name and may have a version. */
    public Optional<Rule> decision(String id) {
        return rules.stream()
                .filter(rule -> FeaturePattern.means(rule.word(), id))
                .min(Comparator.comparing(Rule::authority)
                        .thenComparing(rule -> !rule.key().equals(FORBID)));
    }

    private boolean says(FeatureFile feature, String key) {
        return decision(feature.fullId()).filter(rule -> rule.key().equals(key)).isPresent();
    }
}
