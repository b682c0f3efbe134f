package kesi.shell.swing.care;

import java.lang.ref.Reference;
import java.lang.reflect.Member;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleReference;

/**
 * A bundle that leaves, known by its class loader.
 *
 * @param name the symbolic name
 * @param domains what the framework calls its code in an access control context
 */
public record Leaving(String name, ClassLoader loader, List<ProtectionDomain> domains) {

    private static final int DEEP = 3;
    private static final int MANY = 1_000;

    public Leaving {
        domains = List.copyOf(domains);
    }

    /** The bundle of that loader, which the framework made. */
    public static Leaving of(ClassLoader loader) {
        Optional<Bundle> bundle =
                loader instanceof BundleReference known ? Optional.ofNullable(known.getBundle()) : Optional.empty();
        return new Leaving(
                bundle.map(Bundle::getSymbolicName).orElse("?"),
                loader,
                bundle.map(Leaving::domainsOf).orElse(List.of()));
    }

    @SuppressWarnings("removal") // threads and widgets remember contexts until Java 24
    private static List<ProtectionDomain> domainsOf(Bundle bundle) {
        return Optional.ofNullable(bundle.adapt(java.security.AccessControlContext.class))
                .flatMap(context -> Private.field(java.security.AccessControlContext.class, "context", context))
                .map(ProtectionDomain[].class::cast)
                .map(List::of)
                .orElse(List.of());
    }

    /** Whether the object is of the bundle: its class is, or it holds such a thing as an element. */
    boolean owns(@Nullable Object thing) {
        return owns(thing, DEEP);
    }

    /**
     * Whether the thing with this private context was made by the bundle's own code: the innermost of those that ran
     * then, apart from the JDK. What the product made while the bundle was only waiting for it does not count.
     */
    boolean made(Object thing, String contextField, Class<?> declaring) {
        return Private.field(declaring, contextField, thing)
                .map(Leaving::code)
                .filter(code -> !code.isEmpty() && isOwn(code.get(0)))
                .isPresent();
    }

    /** Whether one of the code sources that this private context remembers is the bundle. */
    boolean inContext(Object thing, String contextField, Class<?> declaring) {
        return Private.field(declaring, contextField, thing)
                .filter(context -> code(context).stream().anyMatch(this::isOwn))
                .isPresent();
    }

    private static List<ProtectionDomain> code(Object context) {
        return Private.field(context.getClass(), "context", context)
                .filter(ProtectionDomain[].class::isInstance)
                .map(ProtectionDomain[].class::cast)
                .map(List::of)
                .orElse(List.of());
    }

    private boolean isOwn(ProtectionDomain domain) {
        return domains.contains(domain) || domain.getClassLoader() == loader;
    }

    private boolean owns(@Nullable Object thing, int depth) {
        if (thing == null || depth == 0) {
            return false;
        }
        return loaderOf(thing) == loader || parts(thing).stream().anyMatch(part -> owns(part, depth - 1));
    }

    private static @Nullable ClassLoader loaderOf(Object thing) {
        if (thing instanceof ClassLoader self) {
            return self;
        }
        if (thing instanceof Class<?> type) {
            return type.getClassLoader();
        }
        if (thing instanceof Member member) {
            return member.getDeclaringClass().getClassLoader();
        }
        Class<?> type = thing.getClass();
        while (type.isArray()) {
            type = type.getComponentType();
        }
        return type.getClassLoader();
    }

    /** Only containers of the JDK are opened: others may do anything when they are asked. */
    private static Collection<?> parts(Object thing) {
        if (thing.getClass().getClassLoader() != null) {
            return List.of();
        }
        if (thing instanceof Object[] array) {
            return List.of(some(array));
        }
        if (thing instanceof Reference<?> reference) {
            return Optional.<Object>ofNullable(reference.get()).stream().toList();
        }
        if (thing instanceof Collection<?> many && many.size() <= MANY) {
            return new ArrayList<>(many);
        }
        if (thing instanceof Map<?, ?> map && map.size() <= MANY) {
            List<@Nullable Object> all = new ArrayList<>(map.keySet());
            all.addAll(map.values());
            return all;
        }
        return thing instanceof Optional<?> maybe ? maybe.stream().toList() : List.of();
    }

    private static Object[] some(Object[] array) {
        return java.util.Arrays.stream(array)
                .limit(MANY)
                .filter(java.util.Objects::nonNull)
                .toArray();
    }
}
