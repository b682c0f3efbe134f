package kesi.deploy.provider.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kesi.core.api.text.Message;
import kesi.deploy.api.Why.Cause;
import kesi.deploy.provider.runtime.Need;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** Why a bundle is not resolved: asks the framework for each thing that the bundle needs. Used by one thread. */
final class BundleWhy {

    private final Bundle system;
    private final FrameworkWiring wiring;
    private final Remedies remedies;
    private final Set<Bundle> seen = new HashSet<>();
    private final List<Cause> causes = new ArrayList<>();

    BundleWhy(Bundle system, Remedies remedies) {
        this.system = system;
        this.wiring = system.adapt(FrameworkWiring.class);
        this.remedies = remedies;
    }

    /** The causes, those of the bundles that it leans on behind its own. */
    List<Cause> of(Bundle bundle) {
        visit(bundle);
        if (causes.isEmpty()) {
            resolverText(bundle).map(text -> cause(bundle, text)).ifPresent(causes::add);
        }
        return causes;
    }

    private void visit(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision == null || !seen.add(bundle)) {
            return;
        }
        for (BundleRequirement requirement : revision.getDeclaredRequirements(null)) {
            boolean wanted = !"optional".equals(requirement.getDirectives().get("resolution"))
                    && "resolve".equals(requirement.getDirectives().getOrDefault("effective", "resolve"))
                    && !"dynamic".equals(requirement.getDirectives().get("resolution"));
            if (wanted) {
                look(bundle, requirement);
            }
        }
    }

    private void look(Bundle bundle, BundleRequirement requirement) {
        Collection<BundleCapability> givers = wiring.findProviders(requirement);
        if (givers.isEmpty()) {
            causes.add(missing(bundle, requirement));
            return;
        }
        List<Bundle> unresolved = givers.stream()
                .map(giver -> giver.getRevision().getBundle())
                .filter(giver -> giver.getState() == Bundle.INSTALLED && !giver.equals(bundle))
                .distinct()
                .toList();
        if (unresolved.size() == givers.size() && !seen.contains(unresolved.get(0))) {
            Bundle giver = unresolved.get(0);
            causes.add(new Cause(
                    name(bundle),
                    Remedies.text("why.leans", Need.of(requirement).name(), name(giver)),
                    Remedies.text("remedy.first", name(giver))));
            visit(giver);
        }
    }

    private Cause missing(Bundle bundle, BundleRequirement requirement) {
        Need need = Need.of(requirement);
        String others = wiring.findProviders(need.ofAnyVersion(requirement.getResource())).stream()
                .map(giver -> giver.getAttributes().get(version(need)) + " ("
                        + name(giver.getRevision().getBundle()) + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? missing(name(bundle), need) : wrongVersion(name(bundle), need, others);
    }

    private static String version(Need need) {
        return need.namespace().equals(Need.BUNDLE) || need.namespace().equals(Need.HOST)
                ? Constants.BUNDLE_VERSION_ATTRIBUTE
                : Constants.VERSION_ATTRIBUTE;
    }

    private static Cause wrongVersion(String bundle, Need need, String others) {
        if (need.namespace().equals(Need.JAVA)) {
            return java(bundle, need);
        }
        return new Cause(
                bundle,
                Remedies.text("why.version", need.name(), need.range(), others),
                Remedies.text("remedy.version", bundle, need.name()));
    }

    private static Cause java(String bundle, Need need) {
        return new Cause(
                bundle,
                Remedies.text("why.java", need.range(), System.getProperty("java.specification.version")),
                Remedies.text("remedy.java", need.range()));
    }

    /** What is missing, in words for its kind. */
    Cause missing(String bundle, Need need) {
        return switch (need.namespace()) {
            case Need.PACKAGE ->
                new Cause(bundle, Remedies.text("why.package", need.name()), remedies.ofPackage(need.name()));
            case Need.JAVA -> java(bundle, need);
            case Need.BUNDLE, Need.HOST ->
                new Cause(bundle, Remedies.text("why.bundle", need.name()), remedies.ofBundle(need.name()));
            default ->
                new Cause(
                        bundle,
                        Remedies.text("why.capability", need.namespace(), need.filter()),
                        Remedies.text("remedy.supplier"));
        };
    }

    /** What the resolver says when it is made to try; loading a class that nobody has is the gentlest way. */
    private static Optional<String> resolverText(Bundle bundle) {
        if (bundle.getState() != Bundle.INSTALLED) {
            return Optional.empty();
        }
        try {
            bundle.loadClass("kesi.deploy.provider.none.None");
            return Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.ofNullable(e.getCause())
                    .filter(BundleException.class::isInstance)
                    .map(Throwable::getMessage);
        }
    }

    private Cause cause(Bundle bundle, String text) {
        return ResolverText.read(text)
                .map(read -> cause(bundle, read))
                .orElseGet(() ->
                        new Cause(name(bundle), Remedies.text("why.resolver", text), Remedies.text("remedy.supplier")));
    }

    private Cause cause(Bundle bundle, ResolverText text) {
        if (text instanceof ResolverText.Missing missing) {
            return missing(missing.bundle(), missing.need());
        }
        if (text instanceof ResolverText.Conflict conflict) {
            return new Cause(
                    conflict.bundle(),
                    Remedies.text("why.conflict", conflict.packageName(), remedies.named(conflict.givers())),
                    Remedies.text("remedy.conflict", conflict.packageName()));
        }
        Message reason = Remedies.text(
                "why.singleton", remedies.named(List.of(name(bundle))), bundle.getVersion(), otherVersions(bundle));
        return new Cause(name(bundle), reason, Remedies.text("remedy.singleton", name(bundle)));
    }

    /** The resolved versions of the same bundle. */
    private String otherVersions(Bundle bundle) {
        return Arrays.stream(system.getBundleContext().getBundles())
                .filter(other -> name(other).equals(name(bundle)) && !other.equals(bundle))
                .filter(other -> other.getState() != Bundle.INSTALLED)
                .map(other -> other.getVersion().toString())
                .collect(Collectors.joining(", "));
    }

    static String name(Bundle bundle) {
        return java.util.Objects.requireNonNullElse(bundle.getSymbolicName(), bundle.getLocation());
    }
}
