package kesi.deploy.provider.health;

import java.util.List;
import kesi.core.api.problem.Finding;
import kesi.deploy.api.Change.Looked;

/**
 * What was looked at of bundles that were just started, and what was found.
 *
 * @param looked what is sound or at least answers
 */
public record Health(Looked looked, List<Finding> findings) {

    public Health {
        findings = List.copyOf(findings);
    }

    /** Nothing was looked at. */
    public static Health none() {
        return new Health(new Looked(List.of(), List.of(), List.of()), List.of());
    }

    /** Only the errors. */
    public List<Finding> errors() {
        return HealthChecks.errors(findings);
    }
}
