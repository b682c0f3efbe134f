package kesi.deploy.provider.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.api.Bundles;
import kesi.deploy.api.ComponentState;
import kesi.deploy.api.Inspection;
import kesi.deploy.api.ServiceState;
import kesi.deploy.api.Why;
import kesi.deploy.api.Why.Cause;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.feature.ListedBundle;
import kesi.deploy.provider.runtime.Entrance;
import kesi.deploy.provider.runtime.Offers;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Inspects the framework that this bundle runs in. Safe for use by any thread. */
@Component
public final class RunningInspection implements Inspection {

    private final BundleContext context;
    private final Bundles bundles;
    private final ServiceComponentRuntime runtime;
    private final Offers offers;
    private final Remedies remedies;

    @Activate
    public RunningInspection(
            BundleContext context,
            @Reference Bundles bundles,
            @Reference ServiceComponentRuntime runtime,
            @Reference Offers offers) {
        this.context = context;
        this.bundles = bundles;
        this.runtime = runtime;
        this.offers = offers;
        this.remedies = new Remedies(offers);
    }

    @Override
    public List<ServiceState> services(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(context.getBundles())
                .flatMap(bundle -> bundles.services(Long.toString(bundle.getBundleId())).stream()
                        .filter(service -> (BundleWhy.name(bundle) + service.types() + service.properties())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted)))
                .toList();
    }

    @Override
    public List<ComponentState> components() {
        return Arrays.stream(context.getBundles())
                .flatMap(bundle -> Stream.concat(
                        bundles.components(Long.toString(bundle.getBundleId())).stream()
                                .filter(component -> !isBroken(bundle, component.name())),
                        runtime.getComponentDescriptionDTOs(bundle).stream()
                                .filter(component -> isBroken(bundle, component.name))
                                .map(component -> broken(bundle, component))))
                .toList();
    }

    private boolean isBroken(Bundle bundle, String component) {
        return Optional.ofNullable(runtime.getComponentDescriptionDTO(bundle, component))
                .map(description -> description.implementationClass)
                .filter(type -> bundle.getEntry(type.replace('.', '/') + ".class") == null)
                .filter(type -> bundle.getHeaders("").get(Constants.BUNDLE_CLASSPATH) == null)
                .isPresent();
    }

    private static ComponentState broken(Bundle bundle, ComponentDescriptionDTO component) {
        return new ComponentState(
                BundleWhy.name(bundle),
                component.name,
                false,
                List.of(Remedies.text("why.class", component.implementationClass)));
    }

    @Override
    public Why bundle(String name) {
        Optional<Bundle> bundle = installed(name);
        if (bundle.isEmpty()) {
            if (offers.ofBundle(name).isEmpty()) {
                bundles.find(name); // says in a sentence that nobody knows it
            }
            return new Why(name, false, List.of(absent(name)));
        }
        List<Cause> causes = causes(bundle.get());
        boolean active = bundle.get().getState() == Bundle.ACTIVE;
        return new Why(BundleWhy.name(bundle.get()), active, causes);
    }

    private Optional<Bundle> installed(String name) {
        return Arrays.stream(context.getBundles())
                .filter(bundle ->
                        name.equals(bundle.getSymbolicName()) || name.equals(Long.toString(bundle.getBundleId())))
                .findFirst();
    }

    private Cause absent(String name) {
        return new Cause(name, Remedies.text("why.absent", offers.department()), remedies.ofBundle(name));
    }

    private List<Cause> causes(Bundle bundle) {
        return new Entrance(context)
                .stranger(bundle)
                .map(by -> List.of(new Cause(
                        BundleWhy.name(bundle),
                        Remedies.text("why.stranger", bundle.getLocation(), by),
                        Remedies.text("remedy.stranger"))))
                .orElseGet(() -> states(bundle));
    }

    private List<Cause> states(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.INSTALLED ->
                new BundleWhy(context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION), remedies).of(bundle);
            case Bundle.RESOLVED ->
                bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null
                        ? List.of(new Cause(
                                BundleWhy.name(bundle),
                                Remedies.text("why.stopped"),
                                Remedies.text("remedy.bundle.start", BundleWhy.name(bundle))))
                        : List.of();
            default ->
                runtime.getComponentDescriptionDTOs(bundle).stream()
                        .flatMap(component -> waiting(component).stream())
                        .toList();
        };
    }

    /** Of components that run anyway no class is loaded to find out that it could be. */
    private List<Cause> waiting(ComponentDescriptionDTO component) {
        boolean waits = runtime.getComponentConfigurationDTOs(component).stream()
                .anyMatch(configuration -> configuration.state < 4 || configuration.state > 8);
        Bundle bundle = context.getBundle(component.bundle.id);
        boolean broken = bundle != null && isBroken(bundle, component.name);
        return waits || broken ? new ComponentWhy(context, runtime, remedies).of(component) : List.of();
    }

    @Override
    public Why component(String name) {
        ComponentWhy why = new ComponentWhy(context, runtime, remedies);
        ComponentDescriptionDTO component = why.find(name).orElseThrow(() -> unknown("component.unknown", name));
        List<Cause> causes = why.of(component);
        return new Why(component.name, causes.isEmpty(), causes);
    }

    @Override
    public Why feature(String called) {
        FeatureFile feature = offers.feature(called).orElseThrow(() -> unknown("feature.unknown", called));
        if (!offers.isUsed(feature)) {
            return new Why(
                    feature.id(),
                    false,
                    List.of(new Cause(
                            feature.id(),
                            Remedies.text("why.feature.unused", offers.department()),
                            Remedies.text("remedy.feature.use", feature.fullId()))));
        }
        List<Cause> causes = new ArrayList<>();
        boolean active = true;
        for (ListedBundle listed : offers.used(feature)) {
            Why why = listed.library() ? new Why(listed.artifact(), true, List.of()) : bundle(nameOf(listed));
            causes.addAll(why.causes());
            active = active && (why.active() || why.causes().isEmpty());
        }
        return new Why(feature.id(), active, causes);
    }

    /** A library's jar may be called otherwise than the bundle in it. */
    private String nameOf(ListedBundle listed) {
        return Optional.ofNullable(context.getBundle(offers.location(listed)))
                .map(BundleWhy::name)
                .orElse(listed.artifact());
    }

    private static Problem unknown(String key, String name) {
        return Problem.usage(Message.of(RunningInspection.class, key, name));
    }
}
