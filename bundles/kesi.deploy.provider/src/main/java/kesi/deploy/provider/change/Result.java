package kesi.deploy.provider.change;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kesi.deploy.api.Change;
import kesi.deploy.provider.generation.Generation;
import kesi.deploy.provider.generation.Origin;
import kesi.deploy.provider.generation.StoredFeature;
import kesi.deploy.provider.health.Health;

/**
 * What came of a change.
 *
 * @param target the generation that holds now
 */
record Result(Generation target, Change change) {

    /** It led to another generation. */
    static Result of(Origin how, Generation before, Generation after, Commit.Done done) {
        return new Result(
                after,
                new Change(
                        how.action(),
                        before.number(),
                        after.number(),
                        after.features().stream().map(StoredFeature::id).toList(),
                        done.stopped(),
                        done.started(),
                        done.restart(),
                        Duration.between(how.made(), Instant.now()).toMillis(),
                        done.health().looked(),
                        done.health().findings()));
    }

    /** There was nothing to do. */
    static Result nothing(Origin how, Generation here) {
        return of(how, here, here, new Commit.Done(List.of(), List.of(), false, Health.none()));
    }
}
