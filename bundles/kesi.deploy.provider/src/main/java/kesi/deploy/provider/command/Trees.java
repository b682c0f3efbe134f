package kesi.deploy.provider.command;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.deploy.api.BundleState;
import kesi.deploy.api.Change;
import kesi.deploy.api.ComponentState;
import kesi.deploy.api.FeatureState;
import kesi.deploy.api.ServiceState;

/** What scripts read of the states, and the heads of the tables. */
final class Trees {

    private Trees() {}

    static Map<String, Object> of(BundleState bundle) {
        return Outcome.tree(
                "id", bundle.id(),
                "name", bundle.name(),
                "version", bundle.version(),
                "state", bundle.state().name(),
                "guarded", bundle.guarded());
    }

    static Map<String, Object> of(ServiceState service) {
        return Outcome.tree(
                "id", service.id(),
                "types", service.types(),
                "properties", service.properties(),
                "users", service.users());
    }

    static Map<String, Object> of(ComponentState component) {
        return Outcome.tree(
                "name", component.name(),
                "satisfied", component.satisfied(),
                "reasons", component.reasons().stream().map(Message::toString).toList());
    }

    static Map<String, Object> of(FeatureState feature) {
        return Outcome.tree(
                "id", feature.id(),
                "version", feature.version(),
                "state", feature.state().name(),
                "bundles", feature.bundles());
    }

    static Map<String, Object> of(Change.Looked looked) {
        return Outcome.tree(
                "components", looked.components(),
                "commands", looked.commands(),
                "checks", looked.checks());
    }

    static Map<String, Object> of(Finding finding) {
        return Outcome.tree(
                "weight", finding.weight().name(),
                "place", finding.place(),
                "sentence", finding.sentence().toString());
    }

    static Stream<Finding> findings(ComponentState component) {
        return component.reasons().stream()
                .map(reason -> Finding.warning(
                        component.bundle(), Message.of(Trees.class, "check.component", component.name(), reason)));
    }

    static List<Message> heads(String... columns) {
        return Arrays.stream(columns)
                .map(column -> Message.of(Trees.class, "head." + column))
                .toList();
    }
}
