package kesi.deploy.provider.change;

import kesi.core.api.policy.Policy;
import kesi.core.api.policy.Rule;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.api.Comparison;
import kesi.deploy.provider.feature.FeatureRules;
import kesi.deploy.provider.preview.Previews;

/**
 * What the policy says of a change before anything is touched.
 *
 * @param policy where it is asked for
 */
record Permission(Policy policy) {

    private static final String SIGNATURES = "update.signatures";

    /**
     * Refuses a feature that a policy forbids, and one that upgrades records with fewer signers than the policy asks.
     *
     * @throws Problem with code {@code P-FEATURE} or {@code B-SIGNATURES}, naming file, line and column
     */
    void demandInstall(Comparison comparison) {
        refuse(comparison.feature(), FeatureRules.FORBID, "change.forbidden");
        if (Previews.upgradesRecords(comparison)) {
            int signers = comparison.signers().size();
            policy.rule(SIGNATURES)
                    .filter(rule -> signers < rule.number().orElse(1))
                    .ifPresent(rule -> {
                        throw Problem.refused(
                                "B-SIGNATURES",
                                text("change.signatures", comparison.feature(), signers, rule.word(), rule.place()));
                    });
        }
    }

    /**
     * Refuses to remove what a policy requires.
     *
     * @throws Problem with code {@code P-FEATURE}, naming file, line and column
     */
    void demandRemoval(String feature) {
        refuse(feature, FeatureRules.REQUIRE, "change.required");
    }

    private void refuse(String feature, String key, String sentence) {
        FeatureRules.of(policy)
                .decision(feature)
                .filter(rule -> rule.key().equals(key))
                .map(Rule::place)
                .ifPresent(place -> {
                    throw Problem.refused("P-FEATURE", text(sentence, feature, place));
                });
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(Permission.class, key, arguments);
    }
}
