package kesi.launcher.run;

import java.util.Arrays;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.Objects;
import kesi.launcher.Failure;
import org.osgi.framework.BundleContext;

/** Hands the configurations of features to Configuration Admin before the bundles that use them start. */
final class Configurations {
    private static final String ADMIN = "org.osgi.service.cm.ConfigurationAdmin";
    private static final String CONFIGURATION = "org.osgi.service.cm.Configuration";

    /** Configurations belong to whichever bundle asks for them. */
    private static final String ANY_BUNDLE = "?";

    private Configurations() {}

    static void apply(BundleContext context, Map<String, Map<String, Object>> configurations) {
        if (configurations.isEmpty()) {
            return;
        }
        Service admin = Service.find(context, ADMIN)
                .orElseThrow(() -> Failure.failed("configuration.admin.missing", configurations.keySet()));
        configurations.forEach((pid, properties) -> apply(admin, pid, properties));
    }

    private static void apply(Service admin, String pid, Map<String, Object> properties) {
        Object configuration = configuration(admin, pid);
        Service.call(
                interfaceOf(configuration),
                configuration,
                "updateIfDifferent",
                new Class<?>[] {Dictionary.class},
                dictionary(properties));
    }

    private static Object configuration(Service admin, String pid) {
        int tilde = pid.indexOf('~');
        return tilde < 0
                ? admin.call("getConfiguration", new Class<?>[] {String.class, String.class}, pid, ANY_BUNDLE)
                : admin.call(
                        "getFactoryConfiguration",
                        new Class<?>[] {String.class, String.class, String.class},
                        pid.substring(0, tilde),
                        pid.substring(tilde + 1),
                        ANY_BUNDLE);
    }

    private static Class<?> interfaceOf(Object configuration) {
        return Arrays.stream(configuration.getClass().getInterfaces())
                .filter(type -> type.getName().equals(CONFIGURATION))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("JdkObsolete")
    private static Dictionary<String, Object> dictionary(Map<String, Object> properties) {
        return new Hashtable<>(properties);
    }

    /** A value's text that is equal for equal values, arrays too. */
    static String shown(Object value) {
        return value instanceof Object[] array ? Arrays.toString(array) : Objects.toString(value);
    }
}
