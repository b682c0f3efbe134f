package kesi.deploy.provider.sbom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.feature.ListedBundle;

/**
 * Bills of materials for other parts of the deployment.
 *
 * @param root the folder of the distribution, whose list of licences is used
 */
public record Bills(Path root) {

    /**
     * The bill of everything that several features bring, as a tree in the form of CycloneDX.
     *
     * @param subject what it is the bill of
     * @param features each bundle counts once
     * @param jar where a bundle's jar is
     */
    public Map<String, Object> of(FeatureFile subject, List<FeatureFile> features, Function<ListedBundle, Path> jar)
            throws IOException {
        LicenceNames licences = LicenceNames.of(root);
        List<Part> parts = new ArrayList<>();
        List<String> ids = features.stream()
                .flatMap(feature -> feature.bundles().stream())
                .map(ListedBundle::id)
                .distinct()
                .sorted()
                .toList();
        for (String id : ids) {
            parts.add(new PartReader(licences).read(Coordinates.of(id), jar.apply(bundle(features, id))));
        }
        return new Bill(Coordinates.of(subject.fullId()), subject.name(), parts).tree();
    }

    private static ListedBundle bundle(List<FeatureFile> features, String id) {
        return features.stream()
                .flatMap(feature -> feature.bundles().stream())
                .filter(bundle -> bundle.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
