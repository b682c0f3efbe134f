package kesi.deploy.provider.runtime;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.feature.JarIndex;
import kesi.deploy.provider.feature.ListedBundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks into the jars of the distribution for who would give what is missing. */
@Component(service = Offers.class)
public final class Offers {

    private final CurrentDepartment current;

    @Activate
    public Offers(@Reference CurrentDepartment current) {
        this.current = current;
    }

    /**
     * A bundle of the distribution with the feature that lists it.
     *
     * @param feature what the feature is called
     * @param id the feature's id without its version
     * @param bundle the bundle's name
     * @param used whether the running department uses the feature
     * @param screen whether only the window uses the bundle
     */
    public record Offer(String feature, String id, String bundle, boolean used, boolean screen) {}

    /** Who exports a package. */
    public List<Offer> ofPackage(String name) {
        return offers(jar -> jar.packages().contains(name));
    }

    /** Whose component registers a service type. */
    public List<Offer> ofService(String type) {
        return offers(jar -> jar.services().contains(type));
    }

    /** The feature that lists a bundle. */
    public Optional<Offer> ofBundle(String name) {
        return current.files().features().values().stream()
                .flatMap(feature -> feature.bundles().stream()
                        .filter(bundle -> bundle.artifact().equals(name))
                        .map(bundle -> offer(feature, bundle)))
                .findFirst();
    }

    /** The jar of a bundle of the distribution. */
    public Optional<java.nio.file.Path> jar(String name) {
        return current.files().features().values().stream()
                .flatMap(feature -> feature.bundles().stream())
                .filter(bundle -> bundle.artifact().equals(name))
                .map(bundle -> current.distribution().jar(bundle))
                .findFirst();
    }

    /** A feature by its id, the last word of its id, or its name. */
    public Optional<FeatureFile> feature(String called) {
        return current.files().features().values().stream()
                .filter(feature -> feature.id().equals(called)
                        || feature.fullId().equals(called)
                        || feature.folder().equals(called)
                        || feature.name().equalsIgnoreCase(called))
                .findFirst();
    }

    /** Whether the running department uses a feature. */
    public boolean isUsed(FeatureFile feature) {
        return current.files().department(current.name()).features().contains(feature.fullId());
    }

    /** The bundles that this kind of start uses of a feature. */
    public List<ListedBundle> used(FeatureFile feature) {
        return current.used(feature);
    }

    /** The location of a bundle when it is installed. */
    public String location(ListedBundle bundle) {
        return current.distribution().location(bundle);
    }

    /** The running department. */
    public String department() {
        return current.name();
    }

    private List<Offer> offers(Predicate<JarIndex> wanted) {
        return current.files().features().values().stream()
                .flatMap(feature -> feature.bundles().stream()
                        .filter(bundle ->
                                wanted.test(JarIndex.of(current.distribution().jar(bundle))))
                        .map(bundle -> offer(feature, bundle)))
                .toList();
    }

    private Offer offer(FeatureFile feature, ListedBundle bundle) {
        return new Offer(feature.name(), feature.id(), bundle.artifact(), isUsed(feature), bundle.screen());
    }
}
