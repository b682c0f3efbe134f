package kesi.deploy.provider.department;

import java.util.Hashtable;
import kesi.core.api.policy.Policy;
import kesi.core.api.text.Language.Subscription;
import kesi.deploy.api.Unchosen;
import kesi.deploy.provider.runtime.CurrentDepartment;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Says that no department was chosen yet, as long as that is so. */
@Component(service = FirstChoice.class, immediate = true)
public final class FirstChoice {

    private final Subscription subscription;
    private @Nullable ServiceRegistration<Unchosen> registration;

    @Activate
    public FirstChoice(BundleContext context, @Reference CurrentDepartment current, @Reference Policy policy) {
        subscription = current.onChange(this::chosen);
        if (!current.isChosen() && policy.rule("department").isEmpty()) {
            registration = context.registerService(Unchosen.class, current::name, new Hashtable<>());
        }
    }

    @Deactivate
    void stop() {
        subscription.close();
        chosen();
    }

    private synchronized void chosen() {
        ServiceRegistration<Unchosen> before = registration;
        registration = null;
        if (before != null) {
            before.unregister();
        }
    }
}
