package kesi.deploy.provider.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.provider.archive.Admitted;
import kesi.deploy.provider.archive.AdmittedBundle;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.feature.FeatureFiles;
import kesi.deploy.provider.generation.BundleStore;
import kesi.deploy.provider.generation.Disk;
import kesi.deploy.provider.generation.Generation;
import kesi.deploy.provider.generation.Sha256;
import kesi.deploy.provider.generation.StoredBundle;
import kesi.deploy.provider.generation.StoredFeature;
import kesi.deploy.provider.runtime.Composition;

/**
 * An admitted feature on its way in.
 *
 * @param admitted what the gate let through
 * @param listed whether a repository lists it, which knows since when
 * @param department the running department
 */
record Candidate(Admitted admitted, boolean listed, String department) {

    /** Refuses what is known for a shorter time than the policy asks. */
    void refuseYoung(Ages ages) {
        young(ages).ifPresent(why -> {
            throw Problem.refused("B-AGE", why);
        });
    }

    /** Why it may not be installed yet, if so. */
    Optional<Message> young(Ages ages) {
        return listed ? Optional.empty() : ages.why(admitted.featureId(), admitted.sha256());
    }

    /** Refuses what is older than what is here. */
    void refuseOlder(FeatureFiles files) {
        String name = admitted.featureId().substring(0, admitted.featureId().lastIndexOf(':'));
        String version = admitted.featureId().substring(name.length() + 1);
        files.features().values().stream()
                .filter(one -> one.id().equals(name))
                .map(FeatureFile::version)
                .max(Versions.ORDER)
                .filter(here -> Versions.ORDER.compare(version, here) < 0)
                .ifPresent(here -> {
                    throw Problem.refused(
                            "B-DOWNGRADE", Message.of(Candidate.class, "change.downgrade", name, here, version));
                });
    }

    /** Whether it is installed already, bit by bit. */
    boolean isIn(Generation generation) {
        return generation.features().stream()
                .anyMatch(one ->
                        one.archive().equals(admitted.sha256()) && one.id().equals(admitted.featureId()));
    }

    /**
     * Refuses what cannot be there beside another feature.
     *
     * @param along what comes with it, by id without version
     */
    void refuseConflict(Composition now, Set<String> along) {
        new Rivals(admitted, department, along, now).refuse();
    }

    /** What of it must be put into the store. */
    Map<Path, Disk.Work> files(BundleStore store) throws IOException {
        Map<Path, Disk.Work> files = new LinkedHashMap<>();
        for (AdmittedBundle bundle : admitted.bundles()) {
            store.copy(bundle.jar(), bundle.sha256(), ".jar", files);
        }
        store.copy(admitted.featureJson(), Sha256.of(admitted.featureJson()), ".json", files);
        store.copy(admitted.archive(), admitted.sha256(), ".kpa", files);
        return files;
    }

    /**
     * The department for which it comes; nothing where that lists it by itself. A feature stays with the department for
     * which it came first.
     */
    Optional<String> owner(Generation here, FeatureFiles files) {
        boolean listed = files.department(department).features().stream().anyMatch(one -> one.startsWith(name() + ":"));
        return here.feature(name())
                .map(StoredFeature::department)
                .orElseGet(() -> listed ? Optional.empty() : Optional.of(department));
    }

    /** The feature as a generation names it. */
    StoredFeature feature(Optional<String> owner) throws IOException {
        return new StoredFeature(
                admitted.featureId(),
                Sha256.of(admitted.featureJson()),
                admitted.sha256(),
                admitted.signers(),
                owner,
                bundles());
    }

    /** Its id without the version. */
    String name() {
        return admitted.featureId().substring(0, admitted.featureId().lastIndexOf(':'));
    }

    private List<StoredBundle> bundles() {
        return admitted.bundles().stream()
                .map(one -> new StoredBundle(one.id(), one.sha256()))
                .toList();
    }
}
