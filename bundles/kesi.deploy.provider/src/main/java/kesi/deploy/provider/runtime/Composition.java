package kesi.deploy.provider.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kesi.core.api.json.Json;
import kesi.deploy.provider.feature.Distribution;
import kesi.deploy.provider.feature.Distribution.InstalledJar;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.feature.FeatureFiles;
import kesi.deploy.provider.feature.Overlay;
import kesi.deploy.provider.generation.BundleStore;
import kesi.deploy.provider.generation.Generation;
import kesi.deploy.provider.generation.StoredBundle;
import kesi.deploy.provider.generation.StoredFeature;

/**
 * Features, departments and jars as they are under a generation.
 *
 * @param distribution where each jar lies
 * @param files what each feature and department says
 */
public record Composition(Distribution distribution, FeatureFiles files) {

    /** The distribution with a generation over it. */
    static Composition of(Distribution bare, Generation generation, BundleStore store, Json json) {
        List<FeatureFile> installed = generation.features().stream()
                .map(feature -> FeatureFiles.readOne(store.path(feature.sha256(), ".json"), json))
                .toList();
        Map<String, String> departments = new HashMap<>();
        generation
                .features()
                .forEach(feature ->
                        feature.department().ifPresent(department -> departments.put(feature.name(), department)));
        Overlay overlay = new Overlay(installed, departments, Set.copyOf(generation.removed()));
        return new Composition(
                over(bare, generation, store),
                FeatureFiles.read(bare.features(), json).over(overlay));
    }

    /** Where the jars lie then; no feature file is read. */
    static Distribution over(Distribution bare, Generation generation, BundleStore store) {
        Map<String, InstalledJar> jars = new HashMap<>();
        for (StoredFeature feature : generation.features()) {
            for (StoredBundle bundle : feature.bundles()) {
                jars.put(bundle.id(), new InstalledJar(store.path(bundle.sha256(), ".jar"), bundle.sha256()));
            }
        }
        return bare.with(jars);
    }

    /** The department that a person calls by the name of its folder or by a title. */
    public FeatureFile department(String called) {
        return files.department(called);
    }
}
