package kesi.deploy.provider.feature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is installed over the features of a distribution. A feature of the same name takes the other's place wherever it
 * is listed; a new one is used where it is listed and by the department for which it was installed.
 *
 * @param installed the features
 * @param departments for which department one was installed, by the feature's id without version
 * @param removed features that nobody uses any more, by id without version
 */
public record Overlay(List<FeatureFile> installed, Map<String, String> departments, Set<String> removed) {

    /** The department with what it uses under this. */
    FeatureFile listedBy(FeatureFile department) {
        Map<String, String> byName = new LinkedHashMap<>();
        installed.forEach(feature -> byName.put(feature.id(), feature.fullId()));
        List<String> listed = new ArrayList<>();
        for (String id : department.features()) {
            String name = id.substring(0, Math.max(0, id.lastIndexOf(':')));
            if (!removed.contains(name)) {
                listed.add(Objects.requireNonNullElse(byName.get(name), id));
            }
        }
        for (FeatureFile feature : installed) {
            boolean own = !feature.isDepartment() && department.folder().equals(departments.get(feature.id()));
            if (own && !listed.contains(feature.fullId())) {
                listed.add(feature.fullId());
            }
        }
        return department.listing(listed);
    }
}
