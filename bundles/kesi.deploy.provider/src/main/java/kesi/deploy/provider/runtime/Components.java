package kesi.deploy.provider.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kesi.core.api.text.Message;
import kesi.deploy.api.ComponentState;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/**
 * Tells of components why they wait.
 *
 * @param runtime Declarative Services
 */
public record Components(ServiceComponentRuntime runtime) {

    /** All components of a bundle. */
    public List<ComponentState> of(Bundle bundle) {
        return runtime.getComponentDescriptionDTOs(bundle).stream()
                .flatMap(description -> runtime.getComponentConfigurationDTOs(description).stream()
                        .map(configuration -> state(bundle, description, configuration)))
                .toList();
    }

    /** Those that do not run. */
    List<ComponentState> waiting(Bundle bundle) {
        return of(bundle).stream().filter(component -> !component.satisfied()).toList();
    }

    private static ComponentState state(
            Bundle bundle, ComponentDescriptionDTO description, ComponentConfigurationDTO configuration) {
        List<Message> reasons = reasons(description, configuration);
        return new ComponentState(bundle.getSymbolicName(), description.name, reasons.isEmpty(), reasons);
    }

    private static List<Message> reasons(ComponentDescriptionDTO description, ComponentConfigurationDTO configuration) {
        List<Message> reasons = new ArrayList<>();
        if (configuration.state == ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION) {
            reasons.add(text("component.configuration", String.join(", ", description.configurationPid)));
        }
        if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
            String failure = Objects.requireNonNullElse(configuration.failure, "");
            reasons.add(text("component.failed", failure.lines().findFirst().orElse("")));
        }
        if (configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
            Arrays.stream(configuration.unsatisfiedReferences)
                    .map(unsatisfied -> missing(description, unsatisfied))
                    .forEach(reasons::add);
        }
        return reasons;
    }

    private static Message missing(ComponentDescriptionDTO description, UnsatisfiedReferenceDTO unsatisfied) {
        String type = Arrays.stream(description.references)
                .filter(reference -> reference.name.equals(unsatisfied.name))
                .map((ReferenceDTO reference) -> reference.interfaceName)
                .findFirst()
                .orElse(unsatisfied.name);
        return unsatisfied.target == null
                ? text("component.service", type)
                : text("component.service.target", type, unsatisfied.target);
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(Components.class, key, arguments);
    }
}
