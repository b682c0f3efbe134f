package kesi.deploy.provider.change;

import java.util.List;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.feature.FeatureFiles;
import kesi.deploy.provider.feature.ListedBundle;
import kesi.deploy.provider.runtime.Steps;

/**
 * A feature that is to go.
 *
 * @param name its id without the version
 * @param shipped whether the distribution has it, so that it must be switched off
 */
record Removal(String name, boolean shipped) {

    /** The feature that a person calls by its id, the last word of its id, or its name. */
    static Removal of(String called, FeatureFiles now, FeatureFiles distribution) {
        FeatureFile feature = now.features().values().stream()
                .filter(one -> List.of(one.id(), one.fullId(), one.folder()).contains(called)
                        || one.name().equalsIgnoreCase(called))
                .findFirst()
                .orElseThrow(() -> Problem.usage(text("feature.unknown", called)));
        if (feature.bundles().stream().map(ListedBundle::artifact).anyMatch(Steps::holdsTheHouse)) {
            throw Problem.refused("P-GUARDED", text("change.guarded", feature.name()));
        }
        boolean shipped = distribution.features().values().stream()
                .anyMatch(one -> one.id().equals(feature.id()));
        return new Removal(feature.id(), shipped);
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(Removal.class, key, arguments);
    }
}
