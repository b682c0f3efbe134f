package kesi.deploy.ui.bundle;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.deploy.api.BundleState;
import kesi.deploy.api.Bundles;
import kesi.deploy.api.ComponentState;

/** What the screen of bundles shows. Knows no widget. */
final class BundlesModel {

    private final Bundles bundles;
    private final Language language;

    BundlesModel(Bundles bundles, Language language) {
        this.bundles = bundles;
        this.language = language;
    }

    List<String> heads() {
        return List.of(say("bundle.id"), say("bundle.name"), say("bundle.version"), say("bundle.state"));
    }

    List<List<String>> rows() {
        return bundles.list().stream().map(this::row).toList();
    }

    /** Why components of a bundle wait, one sentence a line; a sentence that all is well when none does. */
    String reasons(String bundle) {
        String waiting = bundles.components(bundle).stream()
                .filter(component -> !component.satisfied())
                .map(this::reason)
                .collect(Collectors.joining("\n"));
        return waiting.isEmpty() ? say("bundle.well", bundle) : waiting;
    }

    void start(String bundle) {
        bundles.start(bundle);
    }

    void stop(String bundle) {
        bundles.stop(bundle);
    }

    private List<String> row(BundleState bundle) {
        String state = say("state." + bundle.state().name().toLowerCase(Locale.ROOT));
        return List.of(String.valueOf(bundle.id()), bundle.name(), bundle.version(), state);
    }

    private String reason(ComponentState component) {
        String reasons = component.reasons().stream().map(language::say).collect(Collectors.joining("; "));
        return say("bundle.waits", component.name(), reasons);
    }

    private String say(String key, Object... arguments) {
        return language.say(Message.of(BundlesModel.class, key, arguments));
    }
}
