package kesi.deploy.provider.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One state of what is installed. Immutable; the same number always means the same state. Number 0 is the distribution
 * as it was built.
 *
 * @param previous the one before, to which a rollback leads; 0 for the distribution
 * @param removed features of the distribution that are switched off, by id without version
 */
public record Generation(int number, int previous, Origin origin, List<StoredFeature> features, List<String> removed) {

    public Generation {
        features = List.copyOf(features);
        removed = List.copyOf(removed);
    }

    /** The distribution alone. */
    public static Generation distribution() {
        Origin built = new Origin(java.time.Instant.EPOCH, "", "", "", "");
        return new Generation(0, 0, built, List.of(), List.of());
    }

    /** The installed feature of that name (id without version). */
    public Optional<StoredFeature> feature(String name) {
        return features.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** Every hash under which the store must keep a file for this generation. */
    public Stream<String> hashes() {
        return features.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.sha256(), one.archive()),
                        one.bundles().stream().map(StoredBundle::sha256)));
    }

    /** The next one, with a feature in place of an earlier version of it. */
    public Generation with(int next, Origin how, StoredFeature feature) {
        List<StoredFeature> all = new ArrayList<>(features);
        all.removeIf(one -> one.name().equals(feature.name()));
        all.add(feature);
        List<String> off =
                removed.stream().filter(one -> !one.equals(feature.name())).toList();
        return new Generation(next, number, how, all, off);
    }

    /** The next one, without a feature. */
    public Generation without(int next, Origin how, String name, boolean shipped) {
        List<String> off = new ArrayList<>(removed);
        if (shipped && !off.contains(name)) {
            off.add(name);
        }
        List<StoredFeature> rest =
                features.stream().filter(one -> !one.name().equals(name)).toList();
        return new Generation(next, number, how, rest, off);
    }
}
