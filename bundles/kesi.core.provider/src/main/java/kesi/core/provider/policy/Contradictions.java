package kesi.core.provider.policy;

import java.util.List;
import kesi.core.api.policy.FeaturePattern;
import kesi.core.api.policy.Rule;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;

/** Features that one file both forbids and requires. What two files say differently is settled by their authority. */
final class Contradictions {

    static final String FORBID = "features.forbid";
    static final String REQUIRE = "features.require";

    private Contradictions() {}

    /** One fault for each rule that requires what is forbidden, at its place, naming the place of the other one. */
    static List<Finding> of(List<Rule> forbidden, List<Rule> required) {
        return required.stream()
                .flatMap(rule -> forbidden.stream()
                        .filter(other -> meet(rule.word(), other.word()))
                        .limit(1)
                        .map(other -> fault(rule, other)))
                .toList();
    }

    private static Finding fault(Rule required, Rule forbidden) {
        return Finding.error(
                required.line() + ":" + required.column(),
                Message.of(
                        Contradictions.class,
                        "policy.contradiction",
                        required.file(),
                        required.line(),
                        required.column(),
                        required.word(),
                        forbidden.line(),
                        forbidden.column(),
                        forbidden.word()));
    }

    /** Whether one of two patterns means what the other one is called. */
    static boolean meet(String one, String other) {
        return one.equals(other) || FeaturePattern.means(one, other) || FeaturePattern.means(other, one);
    }
}
