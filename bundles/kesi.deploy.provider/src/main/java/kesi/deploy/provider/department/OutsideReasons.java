package kesi.deploy.provider.department;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.text.Message;
import kesi.deploy.api.Deployments;
import kesi.deploy.api.HistoryEntry;
import kesi.deploy.provider.department.Explanation.Verdict;
import kesi.deploy.provider.feature.CommandIndex;
import kesi.deploy.provider.generation.Generations;
import kesi.deploy.provider.generation.StoredBundle;
import kesi.deploy.provider.generation.StoredFeature;
import kesi.deploy.provider.trust.Revocations;
import kesi.deploy.provider.trust.Revoked;

/** Why something is not there although somebody brought it: it was revoked, or it was refused. */
record OutsideReasons(Revocations revocations, Generations generations, Deployments deployments) {

    private static final String DONE = "done";

    /** The answer about what is installed and was revoked: a feature, its bundles, its commands. */
    Optional<Explanation> revoked(String called) {
        return revocations.in(generations.running()).entrySet().stream()
                .flatMap(one -> kind(one.getKey(), called).map(kind -> explain(one, called, kind)).stream())
                .findFirst();
    }

    private Optional<String> kind(StoredFeature feature, String called) {
        String word = feature.name().substring(feature.name().lastIndexOf(':') + 1);
        if (List.of(feature.id(), feature.name(), word).contains(called)) {
            return Optional.of("feature");
        }
        if (feature.bundles().stream()
                .anyMatch(bundle -> bundle.id().split(":", -1)[1].equals(called))) {
            return Optional.of("bundle");
        }
        boolean command = feature.bundles().stream()
                .map(this::jar)
                .anyMatch(jar -> CommandIndex.commandsOf(jar).contains(called));
        return command ? Optional.of("command") : Optional.empty();
    }

    private Path jar(StoredBundle bundle) {
        return generations.folder().store().path(bundle.sha256(), ".jar");
    }

    private Explanation explain(Map.Entry<StoredFeature, Revoked> one, String called, String kind) {
        StoredFeature feature = one.getKey();
        Revoked why = one.getValue();
        Optional<HistoryEntry> came = came(feature);
        return new Explanation(
                called,
                kind,
                Verdict.REFUSED,
                Message.of(OutsideReasons.class, "explain.revoked", feature.id(), why.place(), why.reason()),
                why.rule().stream().toList(),
                new Origin(
                        feature.signers(),
                        came.map(entry -> entry.at().toString()).orElse(""),
                        came.map(HistoryEntry::from).orElse("")));
    }

    /** The change that brought it. */
    private Optional<HistoryEntry> came(StoredFeature feature) {
        return deployments.history().stream()
                .filter(entry -> entry.outcome().equals(DONE))
                .filter(entry ->
                        entry.features().stream().anyMatch(one -> one.sha256().equals(feature.archive())))
                .min(java.util.Comparator.comparing(HistoryEntry::at));
    }

    /** The answer about what was refused last: a file, or what a repository offered. */
    Optional<Explanation> refused(String called) {
        return deployments.history().stream()
                .filter(entry -> !entry.outcome().equals(DONE))
                .filter(entry -> names(entry).anyMatch(called::equals)
                        || entry.outcome().contains("\"" + called + "\"")
                        || entry.outcome().contains(called + ":"))
                .max(java.util.Comparator.comparing(HistoryEntry::at))
                .map(entry -> new Explanation(
                        called,
                        "feature",
                        Verdict.REFUSED,
                        Message.of(
                                OutsideReasons.class,
                                "explain.refused",
                                entry.at().toString(),
                                entry.by(),
                                entry.outcome()),
                        List.of(),
                        new Origin(List.of(), entry.at().toString(), entry.from())));
    }

    private static Stream<String> names(HistoryEntry entry) {
        String from = entry.from();
        return Stream.of(from, from.substring(Math.max(from.lastIndexOf('/'), from.lastIndexOf('\\')) + 1));
    }
}
