package kesi.deploy.provider.department;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.policy.Authority;
import kesi.core.api.policy.Policy;
import kesi.core.api.policy.Rule;
import kesi.core.api.text.Message;
import kesi.deploy.provider.department.Explanation.Verdict;
import kesi.deploy.provider.feature.CommandIndex;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.feature.FeatureFiles;
import kesi.deploy.provider.feature.FeatureRules;
import kesi.deploy.provider.feature.ListedBundle;
import kesi.deploy.provider.runtime.CurrentDepartment;

/** Why the running department has a feature or not. */
record FeatureReasons(CurrentDepartment current, Policy policy, Origins origins) {

    /** The answer about a feature, called by its folder, by group and name, or those with its version. */
    Optional<Explanation> feature(String called) {
        return all().filter(feature -> isCalled(feature, called)).findFirst().map(feature -> explain(feature, called));
    }

    /** The answer about a bundle: that of the feature that brings it, of several the one that is used. */
    Optional<Explanation> bundle(String name) {
        List<FeatureFile> having = all().filter(feature -> has(feature, name)).toList();
        return having.stream()
                .map(feature -> explain(feature, feature.id()))
                .min(java.util.Comparator.comparing(
                        one -> one.verdict() == Verdict.REFUSED || one.verdict() == Verdict.HIDDEN))
                .map(one -> one.of(name, "bundle"));
    }

    /** Where a bundle came from; nothing is known of one that no feature brings. */
    Origin originOfBundle(String name) {
        return all().filter(feature -> has(feature, name))
                .findFirst()
                .map(feature -> origins.of(feature.id()))
                .orElse(Origin.NONE);
    }

    /** The feature that brings a command, whether it is loaded or not. */
    Optional<String> featureOfCommand(String command) {
        return all().filter(feature -> feature.bundles().stream()
                        .map(bundle -> current.distribution().jar(bundle))
                        .anyMatch(jar -> CommandIndex.commandsOf(jar).contains(command)))
                .map(FeatureFile::id)
                .findFirst();
    }

    private Explanation explain(FeatureFile feature, String called) {
        Origin origin = origins.of(feature.id());
        Optional<Rule> revoked = revoked(feature, origin);
        if (revoked.isPresent()) {
            return answer(
                    called,
                    Verdict.REFUSED,
                    sentence("explain.revoked", feature, revoked.get()),
                    revoked.get(),
                    origin);
        }
        Optional<Rule> rule = FeatureRules.of(policy).decision(feature.fullId());
        if (rule.isPresent()) {
            boolean forbids = rule.get().key().equals(FeatureRules.FORBID);
            return answer(
                    called,
                    forbids ? Verdict.REFUSED : Verdict.FORCED,
                    sentence(forbids ? "explain.forbidden" : "explain.required", feature, rule.get()),
                    rule.get(),
                    origin);
        }
        return listed(feature)
                .map(line -> answer(called, Verdict.ALLOWED, sentence("explain.listed", feature, line), line, origin))
                .orElseGet(() -> new Explanation(
                        called,
                        "feature",
                        Verdict.HIDDEN,
                        Message.of(
                                FeatureReasons.class, "explain.unlisted", feature.id(), current.name(), current.file()),
                        List.of(),
                        origin));
    }

    private Optional<Rule> revoked(FeatureFile feature, Origin origin) {
        List<String> names = new ArrayList<>(origin.signers());
        names.add(feature.id());
        names.add(feature.fullId());
        return policy.rules("trust.revoked").stream()
                .filter(rule -> names.stream()
                        .anyMatch(name -> same(
                                name, rule.member("id").map(String::valueOf).orElse(rule.word()))))
                .findFirst();
    }

    /** Fingerprints are written with and without colons. */
    private static boolean same(String name, String listed) {
        return name.equals(listed) || name.equalsIgnoreCase(listed.replace(":", ""));
    }

    /** The line of the department's file that lists the feature. */
    private Optional<Rule> listed(FeatureFile feature) {
        FeatureFile department = current.files().department(current.name());
        if (!department.features().contains(feature.fullId())) {
            return Optional.empty();
        }
        String text = current.text(current.file()).orElse("");
        int at = Math.max(0, text.indexOf('"' + feature.fullId() + '"'));
        int line =
                (int) text.substring(0, at).chars().filter(mark -> mark == '\n').count() + 1;
        return Optional.of(new Rule(
                "department.features",
                feature.fullId(),
                Authority.DEPARTMENT,
                current.file(),
                line,
                at - text.lastIndexOf('\n', at)));
    }

    private static Explanation answer(String id, Verdict verdict, Message sentence, Rule rule, Origin origin) {
        return new Explanation(id, "feature", verdict, sentence, List.of(rule), origin);
    }

    private static Message sentence(String key, FeatureFile feature, Rule rule) {
        String why = String.join("", rule.texts("why"));
        return Message.of(FeatureReasons.class, key, feature.id(), rule.place(), why);
    }

    private Stream<FeatureFile> all() {
        FeatureFiles files = current.files();
        return files.features().values().stream();
    }

    private static boolean isCalled(FeatureFile feature, String called) {
        return Stream.of(feature.folder(), feature.id(), feature.fullId()).anyMatch(called::equals);
    }

    private static boolean has(FeatureFile feature, String bundle) {
        return feature.bundles().stream().map(ListedBundle::artifact).anyMatch(bundle::equals);
    }
}
