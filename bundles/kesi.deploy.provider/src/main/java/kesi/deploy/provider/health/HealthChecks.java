package kesi.deploy.provider.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kesi.core.api.command.Handler;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Finding.Weight;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.Change.Looked;
import kesi.deploy.api.ComponentState;
import kesi.deploy.api.HealthCheck;
import kesi.deploy.provider.runtime.Components;
import kesi.deploy.provider.runtime.Watched;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** Looks at bundles that were just started. Safe for use by any thread. */
@Component(service = HealthChecks.class)
public final class HealthChecks {

    private final BundleContext context;
    private final Components components;

    @Activate
    public HealthChecks(BundleContext context, @Reference ServiceComponentRuntime runtime) {
        this.context = context;
        this.components = new Components(runtime);
    }

    /**
     * Looks at the bundles: whether their components have what they need, whether their commands can be made, and what
     * their own checks say. A component that waits is told; where a feature requires it, it was waited for before.
     */
    public Health check(Collection<Bundle> bundles, Task task) {
        Report report = new Report();
        for (Bundle bundle : bundles) {
            task.checkCancelled();
            components.of(bundle).forEach(one -> component(one, report));
            services(bundle, Handler.class).forEach(command -> answers(bundle, command, report));
            services(bundle, HealthCheck.class).forEach(check -> ask(bundle, check, task, report));
        }
        return report.told();
    }

    /** Only the errors. */
    public static List<Finding> errors(List<Finding> findings) {
        return findings.stream().filter(one -> one.weight() == Weight.ERROR).toList();
    }

    /** What was looked at so far. */
    private static final class Report {
        private final List<Finding> findings = new ArrayList<>();
        private final List<String> components = new ArrayList<>();
        private final List<String> commands = new ArrayList<>();
        private final List<String> checks = new ArrayList<>();

        Health told() {
            return new Health(new Looked(components, commands, checks), findings);
        }
    }

    private static void component(ComponentState component, Report report) {
        if (component.satisfied()) {
            report.components.add(component.name());
        } else {
            component.reasons().stream()
                    .findFirst()
                    .ifPresent(reason -> report.findings.add(
                            Finding.warning(component.bundle(), text("check.component", component.name(), reason))));
        }
    }

    /** To be made is all that can be asked of a command without doing what it does. */
    private void answers(Bundle bundle, ServiceReference<?> reference, Report report) {
        String name = String.valueOf(reference.getProperty("kesi.command.name"));
        watch(bundle, name, report.findings, () -> {
            Object command = context.getService(reference);
            if (command == null) {
                report.findings.add(Finding.error(bundle.getSymbolicName(), text("health.command", name)));
            } else {
                report.commands.add(name);
            }
            context.ungetService(reference);
        });
    }

    private void ask(Bundle bundle, ServiceReference<?> reference, Task task, Report report) {
        String name = Objects.requireNonNullElse(reference.getProperty("component.name"), bundle.getSymbolicName())
                .toString();
        watch(bundle, name, report.findings, () -> {
            if (context.getService(reference) instanceof HealthCheck check) {
                report.findings.addAll(check.check(task));
                report.checks.add(name);
                context.ungetService(reference);
            } else {
                report.findings.add(Finding.error(bundle.getSymbolicName(), text("health.command", name)));
            }
        });
    }

    private static void watch(Bundle bundle, String what, List<Finding> findings, Watched.BundleWork work) {
        try {
            Watched.run(bundle.getSymbolicName() + " " + what, work);
        } catch (BundleException e) {
            findings.add(Finding.error(
                    bundle.getSymbolicName(), text("health.failed", what, String.valueOf(e.getMessage()))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            findings.add(Finding.error(bundle.getSymbolicName(), text("health.failed", what, "interrupted")));
        }
    }

    private static Stream<ServiceReference<?>> services(Bundle bundle, Class<?> type) {
        ServiceReference<?>[] all = Objects.requireNonNullElse(bundle.getRegisteredServices(), new ServiceReference[0]);
        return Arrays.stream(all)
                .filter(reference -> Arrays.asList((String[]) reference.getProperty(Constants.OBJECTCLASS))
                        .contains(type.getName()));
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(HealthChecks.class, key, arguments);
    }
}
