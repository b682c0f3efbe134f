package kesi.deploy.ui.feature;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.deploy.api.FeatureState;
import kesi.deploy.api.Features;

/** What the screen of features shows. Knows no widget. */
final class FeaturesModel {

    private final Features features;
    private final Language language;

    FeaturesModel(Features features, Language language) {
        this.features = features;
        this.language = language;
    }

    List<String> heads() {
        return List.of(say("feature.id"), say("feature.version"), say("feature.state"), say("feature.bundles"));
    }

    List<List<String>> rows() {
        return features.list().stream().map(this::row).toList();
    }

    /** What a look at all bundles and components found, one sentence a line. */
    String check() {
        String found = features.check().stream()
                .map(finding -> finding.place() + ": " + language.say(finding.sentence()))
                .collect(Collectors.joining("\n"));
        return found.isEmpty() ? say("feature.well") : found;
    }

    private List<String> row(FeatureState feature) {
        return List.of(
                feature.id(),
                feature.version(),
                say("feature." + feature.state().name().toLowerCase(Locale.ROOT)),
                String.join(", ", feature.bundles()));
    }

    private String say(String key) {
        return language.say(Message.of(FeaturesModel.class, key));
    }
}
