package kesi.product;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kesi.launcher.run.Running;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/**
 * What runs inside the product, for tests that look at it from outside of the framework.
 *
 * @param product the running product
 */
record Insides(Running product) {

    private static final String HANDLER = "kesi.core.api.command.Handler";

    Class<?> loaded(String name) {
        try {
            return bundle("kesi.shell.swing").loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    List<?> parameters(String registry, String name) {
        try {
            Object service = instance(registry);
            Method parameters = service.getClass().getMethod("parameters", String.class);
            return (List<?>) parameters.invoke(service, name);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
        }
    }

    Object instance(String type) {
        return product.context().getService(services(type).findFirst().orElseThrow());
    }

    ServiceReference<?> service(String command) {
        return services(HANDLER)
                .filter(one -> command.equals(one.getProperty("kesi.command.name")))
                .findFirst()
                .orElseThrow();
    }

    Stream<ServiceReference<?>> services(String type) {
        try {
            ServiceReference<?>[] found = product.context().getAllServiceReferences(type, null);
            return found == null ? Stream.of() : Arrays.stream(found);
        } catch (org.osgi.framework.InvalidSyntaxException e) {
            throw new AssertionError(e);
        }
    }

    Bundle bundle(String name) {
        return Arrays.stream(product.context().getBundles())
                .filter(bundle -> name.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow();
    }

    static List<String> words(Object value) {
        if (value instanceof String[] several) {
            return List.of(several);
        }
        return value == null || value.equals("") ? List.of() : List.of(value.toString());
    }
}
