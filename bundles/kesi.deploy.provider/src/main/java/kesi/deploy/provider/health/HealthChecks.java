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
import kesi.deploy.api.HealthCheck;
import kesi.deploy.provider.runtime.Watched;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Looks at bundles that were just started. Safe for use by any thread. */
@Component(service = HealthChecks.class)
public final class HealthChecks {

    private final BundleContext context;

    @Activate
    public HealthChecks(BundleContext context) {
        this.context = context;
    }

    /** What is wrong with the bundles: commands that cannot be made, and what their own checks say. */
    public List<Finding> check(Collection<Bundle> bundles, Task task) {
        List<Finding> findings = new ArrayList<>();
        for (Bundle bundle : bundles) {
            task.checkCancelled();
            services(bundle, Handler.class).forEach(command -> answers(bundle, command, findings));
            services(bundle, HealthCheck.class).forEach(check -> ask(bundle, check, task, findings));
        }
        return findings;
    }

    /** Only the errors. */
    public static List<Finding> errors(List<Finding> findings) {
        return findings.stream().filter(one -> one.weight() == Weight.ERROR).toList();
    }

    /** To be made is all that can be asked of a command without doing what it does. */
    private void answers(Bundle bundle, ServiceReference<?> reference, List<Finding> findings) {
        String name = String.valueOf(reference.getProperty("kesi.command.name"));
        watch(bundle, name, findings, () -> {
            Object command = context.getService(reference);
            if (command == null) {
                findings.add(Finding.error(bundle.getSymbolicName(), text("health.command", name)));
            }
            context.ungetService(reference);
        });
    }

    private void ask(Bundle bundle, ServiceReference<?> reference, Task task, List<Finding> findings) {
        watch(bundle, HealthCheck.class.getSimpleName(), findings, () -> {
            if (context.getService(reference) instanceof HealthCheck check) {
                findings.addAll(check.check(task));
                context.ungetService(reference);
            } else {
                findings.add(Finding.error(bundle.getSymbolicName(), text("health.command", "HealthCheck")));
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
