package kesi.deploy.provider.department;

import java.nio.file.Path;
import java.util.Objects;
import kesi.core.api.json.Json;
import kesi.core.api.policy.Policy;
import kesi.deploy.api.Deployments;
import kesi.deploy.provider.generation.Generations;
import kesi.deploy.provider.runtime.CurrentDepartment;
import kesi.deploy.provider.trust.Revocations;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What answers rest on: the policy, the department and where features came from. */
@Component(service = Reasons.class)
public final class Reasons {

    private final Policy policy;
    private final FeatureReasons features;
    private final OutsideReasons outside;

    @Activate
    public Reasons(
            BundleContext context,
            @Reference CurrentDepartment current,
            @Reference Policy policy,
            @Reference Json json,
            @Reference Revocations revocations,
            @Reference Generations generations,
            @Reference Deployments deployments) {
        this.outside = new OutsideReasons(revocations, generations, deployments);
        Path deploy = folder(context, "kesi.home").resolve("deploy");
        this.policy = policy;
        this.features = new FeatureReasons(current, policy, new Origins(deploy, folder(context, "kesi.dist"), json));
    }

    private static Path folder(BundleContext context, String property) {
        return Path.of(Objects.requireNonNullElse(context.getProperty(property), ""));
    }

    Policy policy() {
        return policy;
    }

    OutsideReasons outside() {
        return outside;
    }

    FeatureReasons features() {
        return features;
    }
}
