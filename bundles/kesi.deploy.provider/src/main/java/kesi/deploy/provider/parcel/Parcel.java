package kesi.deploy.provider.parcel;

import java.util.List;
import java.util.stream.Stream;
import kesi.deploy.provider.archive.Admitted;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.zip.StrictZip;

/**
 * A department file that passed the gate. Its files are private copies in the quarantine.
 *
 * @param file what the department's feature file says
 * @param department the file itself, as a feature without bundles
 * @param features the features that it brings, each let through by the gate
 */
public record Parcel(FeatureFile file, Admitted department, List<Admitted> features) {

    /** How a feature file is called in it. */
    static final String DEPARTMENT = "feature.json";
    /** How the bill of materials is called in it. */
    static final String BILL = "sbom.json";
    /** The folder of the archives in it. */
    static final String FEATURES = "features/";

    public Parcel {
        features = List.copyOf(features);
    }

    /** What a file ships, by ids without versions: the department and the features whose archives are in it. */
    static List<String> shipped(StrictZip zip, FeatureFile department) {
        return Stream.concat(
                        Stream.of(department.fullId()),
                        department.features().stream()
                                .filter(id -> zip.part(entry(id)).isPresent()))
                .map(id -> id.substring(0, Math.max(0, id.lastIndexOf(':'))))
                .toList();
    }

    /** How the archive of a feature, given by its id with the version, is called in it. */
    static String entry(String feature) {
        return FEATURES + feature.replace(':', '-') + ".kpa";
    }
}
