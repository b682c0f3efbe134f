package kesi.deploy.provider.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.provider.archive.Admitted;
import kesi.deploy.provider.archive.AdmittedBundle;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.feature.JarIdentity;
import kesi.deploy.provider.feature.ListedBundle;
import kesi.deploy.provider.runtime.Composition;
import kesi.deploy.provider.sign.SignJar;

/**
 * Features that cannot be there beside an admitted one: one that has the same bundle in the same version with another
 * content or under another id, and one whose singleton bundle it brings in another version. Told by manifests alone,
 * before anything is written.
 *
 * @param comes the feature that comes, whose own earlier versions are no rivals
 * @param department the department for which it comes
 * @param along what comes with it or takes another's place, by id without version; no rivals either
 * @param now what is here
 */
record Rivals(Admitted comes, String department, Set<String> along, Composition now) {

    /** A bundle of another feature. */
    private record Other(FeatureFile feature, ListedBundle bundle, Path jar) {}

    /**
     * Looks at each bundle that it brings.
     *
     * @throws Problem with code {@code F-CONFLICT} that names both features and the bundle
     */
    void refuse() {
        List<Other> everywhere = others(now.files().features().values().stream());
        List<Other> beside = others(beside());
        for (AdmittedBundle bundle : comes.bundles()) {
            everywhere.stream()
                    .filter(other -> other.bundle().id().equals(bundle.id()))
                    .filter(other -> !isSame(bundle.jar(), other.jar()))
                    .findFirst()
                    .ifPresent(refusing("change.conflict", bundle));
            JarIdentity.of(bundle.jar()).ifPresent(own -> compare(own, bundle, beside));
        }
    }

    private void compare(JarIdentity own, AdmittedBundle bundle, List<Other> beside) {
        for (Other other : beside) {
            Optional<JarIdentity> its = JarIdentity.of(other.jar());
            if (its.filter(own::excludes).isPresent()) {
                refusing("change.singleton", bundle).accept(other);
            } else if (its.filter(own::equalsIn).isPresent()
                    && !other.bundle().id().equals(bundle.id())) {
                refusing(isSame(bundle.jar(), other.jar()) ? "change.twice" : "change.conflict", bundle)
                        .accept(other);
            }
        }
    }

    private Consumer<Other> refusing(String key, AdmittedBundle bundle) {
        return other -> {
            throw Problem.failed(
                    "F-CONFLICT",
                    Message.of(
                            Rivals.class,
                            key,
                            comes.featureId(),
                            named(bundle.jar(), bundle.id()),
                            other.feature().name(),
                            other.feature().fullId(),
                            named(other.jar(), other.bundle().id())));
        };
    }

    /** Symbolic name and version, as people look for it; its id where the jar does not tell. */
    private static String named(Path jar, String id) {
        return JarIdentity.of(jar).map(one -> one.name() + " " + one.version()).orElse(id);
    }

    /** The features of all departments that would use it. */
    private Stream<FeatureFile> beside() {
        return now.files().departments().stream()
                .filter(one -> one.folder().equals(department) || lists(one))
                .flatMap(one -> Stream.concat(
                        Stream.of(one),
                        one.features().stream()
                                .map(id -> now.files().features().get(id))
                                .filter(Objects::nonNull)))
                .distinct();
    }

    private boolean lists(FeatureFile department) {
        return department.features().stream().anyMatch(id -> id.startsWith(name() + ":"));
    }

    private List<Other> others(Stream<FeatureFile> features) {
        return features.filter(one -> !one.id().equals(name()) && !along.contains(one.id()))
                .flatMap(one -> one.bundles().stream()
                        .map(bundle -> new Other(one, bundle, now.distribution().jar(bundle))))
                .filter(other -> Files.isRegularFile(other.jar()))
                .toList();
    }

    private String name() {
        return comes.featureId().substring(0, comes.featureId().lastIndexOf(':'));
    }

    /** Whether two jars differ by no more than who signed them. */
    private static boolean isSame(Path one, Path other) {
        try {
            if (Files.mismatch(one, other) < 0) {
                return true;
            }
            Map<String, byte[]> left = SignJar.unsigned(Files.readAllBytes(one));
            Map<String, byte[]> right = SignJar.unsigned(Files.readAllBytes(other));
            return left.keySet().equals(right.keySet())
                    && left.entrySet().stream()
                            .allMatch(entry -> Arrays.equals(entry.getValue(), right.get(entry.getKey())));
        } catch (IOException e) {
            throw Problem.failed(Message.of(Rivals.class, "change.disk", e.toString()), e);
        }
    }
}
