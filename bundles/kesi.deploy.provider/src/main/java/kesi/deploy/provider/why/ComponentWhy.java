package kesi.deploy.provider.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kesi.deploy.api.Why.Cause;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Why a component waits, followed to whoever would give what it waits for. Used by one thread. */
final class ComponentWhy {

    private final BundleContext context;
    private final ServiceComponentRuntime runtime;
    private final Remedies remedies;
    private final Set<String> seen = new HashSet<>();
    private final List<Cause> causes = new ArrayList<>();

    ComponentWhy(BundleContext context, ServiceComponentRuntime runtime, Remedies remedies) {
        this.context = context;
        this.runtime = runtime;
        this.remedies = remedies;
    }

    /** The component of that name, or of that class, in any bundle. */
    Optional<ComponentDescriptionDTO> find(String name) {
        return all().stream()
                .filter(component -> component.name.equals(name)
                        || Objects.requireNonNullElse(component.implementationClass, "")
                                .equals(name)
                        || component.name.endsWith("." + name))
                .findFirst();
    }

    Collection<ComponentDescriptionDTO> all() {
        return runtime.getComponentDescriptionDTOs();
    }

    /** The causes; empty when it has all that it needs and its class can be loaded. */
    List<Cause> of(ComponentDescriptionDTO component) {
        visit(component);
        if (causes.isEmpty()) {
            broken(component).ifPresent(causes::add);
        }
        return causes;
    }

    private void visit(ComponentDescriptionDTO component) {
        if (!seen.add(component.name)) {
            causes.add(new Cause(
                    component.name, Remedies.text("why.cycle", component.name), Remedies.text("remedy.cycle")));
            return;
        }
        if (!runtime.isComponentEnabled(component)) {
            causes.add(new Cause(component.name, Remedies.text("why.disabled"), Remedies.text("remedy.supplier")));
        }
        runtime.getComponentConfigurationDTOs(component)
                .forEach(configuration -> configuration(component, configuration));
        seen.remove(component.name);
    }

    private void configuration(ComponentDescriptionDTO component, ComponentConfigurationDTO configuration) {
        switch (configuration.state) {
            case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION -> {
                String pids = String.join(", ", component.configurationPid);
                causes.add(new Cause(
                        component.name,
                        Remedies.text("component.configuration", pids),
                        Remedies.text("remedy.configuration", pids)));
            }
            case ComponentConfigurationDTO.FAILED_ACTIVATION -> causes.add(failed(component, configuration));
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE ->
                Arrays.stream(configuration.unsatisfiedReferences)
                        .forEach(reference -> reference(component, reference));
            default -> {
                // satisfied or active
            }
        }
    }

    private void reference(ComponentDescriptionDTO component, UnsatisfiedReferenceDTO unsatisfied) {
        String type = Arrays.stream(component.references)
                .filter(reference -> reference.name.equals(unsatisfied.name))
                .map(reference -> reference.interfaceName)
                .findFirst()
                .orElse(unsatisfied.name);
        List<ComponentDescriptionDTO> givers = all().stream()
                .filter(giver ->
                        Arrays.asList(giver.serviceInterfaces).contains(type) && !giver.name.equals(component.name))
                .toList();
        boolean there = context.getServiceReference(type) != null;
        var reason = unsatisfied.target == null || !there
                ? Remedies.text("component.service", type)
                : Remedies.text("component.service.target", type, unsatisfied.target);
        if (there || givers.isEmpty()) {
            causes.add(new Cause(
                    component.name, reason, there ? Remedies.text("remedy.target") : remedies.ofService(type)));
            return;
        }
        ComponentDescriptionDTO giver = givers.get(0);
        causes.add(new Cause(
                component.name, reason, Remedies.text("remedy.giver", giver.name, giver.bundle.symbolicName)));
        visit(giver);
    }

    private static Cause failed(ComponentDescriptionDTO component, ComponentConfigurationDTO configuration) {
        String failure = Objects.requireNonNullElse(configuration.failure, "");
        return MissingClass.in(failure)
                .map(missing -> missing(component, missing))
                .orElseGet(() -> new Cause(
                        component.name,
                        Remedies.text(
                                "component.failed", failure.lines().findFirst().orElse("")),
                        Remedies.text("remedy.log")));
    }

    private Optional<Cause> broken(ComponentDescriptionDTO component) {
        Bundle bundle = context.getBundle(component.bundle.id);
        try {
            int made = bundle == null
                    ? 1
                    : bundle.loadClass(component.implementationClass).getDeclaredConstructors().length;
            return made > 0 ? Optional.empty() : Optional.of(missing(component, component.implementationClass));
        } catch (ClassNotFoundException | LinkageError e) {
            String text = e.toString();
            return Optional.of(missing(component, MissingClass.in(text).orElse(text)));
        }
    }

    private static Cause missing(ComponentDescriptionDTO component, String missing) {
        return new Cause(
                component.name,
                Remedies.text("why.class", missing),
                Remedies.text("remedy.class", component.bundle.symbolicName, missing));
    }
}
