package kesi.deploy.provider.change;

import java.util.function.Supplier;
import kesi.core.api.policy.Policy;
import kesi.core.api.policy.Rule;
import kesi.deploy.api.Comparison;
import kesi.deploy.api.Rehearsed;
import kesi.deploy.provider.preview.Previews;
import kesi.deploy.provider.rehearsal.Rehearsals;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is asked and tried before a change: what the policy says, and a rehearsal where it asks for one. */
@Component(service = Precaution.class)
public final class Precaution {

    private final Policy policy;

    @Activate
    public Precaution(@Reference Policy policy) {
        this.policy = policy;
    }

    /** Refuses the change where the policy or its rehearsal speak against it. */
    void before(Comparison comparison, Supplier<Rehearsed> rehearsal) {
        new Permission(policy).demandInstall(comparison);
        boolean upgrades = Previews.upgradesRecords(comparison);
        String when = policy.rule("update.rehearse").map(Rule::word).orElse("schema");
        if (when.equals("always") || when.equals("schema") && upgrades) {
            Rehearsals.demandSound(rehearsal.get());
        }
    }

    /** Refuses to remove a feature, given by group and name, that a policy requires. */
    void beforeRemoval(String feature) {
        new Permission(policy).demandRemoval(feature);
    }
}
