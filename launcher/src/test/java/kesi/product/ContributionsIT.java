package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import kesi.launcher.run.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** What the build wrote into each bundle is what the bundle brings when it runs. */
@Timeout(120)
class ContributionsIT {
    private static final String FILE = "OSGI-INF/kesi/contributions.json";
    private static final String RECORD_TYPE = "kesi.record.api.spi.RecordType";

    @TempDir
    static Path home;

    private static Running product;

    @BeforeAll
    static void start() {
        product = Running.window("office", home);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void itsFileTellsTheServicesThatItRegisters(String name) throws IOException {
        Bundle bundle = bundle(name);
        assertThat(declared(bundle)).isEqualTo(registered(bundle));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void itsFileTellsTheRecordTypesThatItBrings(String name) throws Exception {
        Bundle bundle = bundle(name);
        List<String> running = services(bundle)
                .filter(service -> Arrays.asList((String[]) service.getProperty(Constants.OBJECTCLASS))
                        .contains(RECORD_TYPE))
                .map(ContributionsIT::typeName)
                .sorted()
                .toList();
        List<String> told = contributions(bundle)
                .filter(one -> one.has("record"))
                .map(one -> one.getAsJsonObject("record").get("name").getAsString())
                .sorted()
                .toList();
        assertThat(told).isEqualTo(running);
    }

    @Test
    void thereIsMuchToCompare() {
        List<Bundle> all = bundles().map(ContributionsIT::bundle).toList();
        long contributions =
                all.stream().mapToLong(bundle -> declaredCount(bundle)).sum();
        assertThat(all).hasSizeGreaterThan(20);
        assertThat(contributions).isGreaterThan(60);
    }

    static Stream<String> bundles() {
        return Arrays.stream(product.context().getBundles())
                .map(Bundle::getSymbolicName)
                .filter(name -> name.startsWith("kesi."));
    }

    private static Bundle bundle(String name) {
        return Arrays.stream(product.context().getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static long declaredCount(Bundle bundle) {
        try {
            return contributions(bundle).count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The metadata by component, as the bundle's file has them. */
    private static Map<String, Map<String, String>> declared(Bundle bundle) throws IOException {
        Map<String, Map<String, String>> declared = new TreeMap<>();
        contributions(bundle).forEach(one -> {
            Map<String, String> properties = new TreeMap<>();
            one.getAsJsonObject("properties")
                    .entrySet()
                    .forEach(entry -> properties.put(entry.getKey(), text(entry.getValue())));
            if (!properties.isEmpty()) {
                declared.put(one.get("class").getAsString(), properties);
            }
        });
        return declared;
    }

    private static Stream<JsonObject> contributions(Bundle bundle) throws IOException {
        URL file = Objects.requireNonNull(bundle.getEntry(FILE), () -> bundle + " has no " + FILE);
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            JsonObject tree = JsonParser.parseReader(reader).getAsJsonObject();
            assertThat(tree.get("bundle").getAsString()).isEqualTo(bundle.getSymbolicName());
            return tree.getAsJsonArray("contributions").asList().stream().map(JsonElement::getAsJsonObject);
        }
    }

    private static String text(JsonElement value) {
        return value.isJsonArray()
                ? value.getAsJsonArray().asList().stream()
                        .map(JsonElement::getAsString)
                        .toList()
                        .toString()
                : value.getAsString();
    }

    /** The metadata by component, as the framework has them; those of annotations alone. */
    private static Map<String, Map<String, String>> registered(Bundle bundle) {
        Map<String, Map<String, String>> registered = new TreeMap<>();
        services(bundle)
                .filter(service -> service.getProperty("component.name") != null)
                .forEach(service -> {
                    Map<String, String> properties = new TreeMap<>();
                    Arrays.stream(service.getPropertyKeys())
                            .filter(key -> key.matches("kesi\\.[a-z]+\\.[A-Za-z]+"))
                            .forEach(key -> properties.put(key, text(service.getProperty(key))));
                    if (!properties.isEmpty()) {
                        registered.put(String.valueOf(service.getProperty("component.name")), properties);
                    }
                });
        return registered;
    }

    private static String text(Object value) {
        return value instanceof Object[] several ? Arrays.toString(several) : String.valueOf(value);
    }

    private static Stream<ServiceReference<?>> services(Bundle bundle) {
        return Stream.ofNullable(bundle.getRegisteredServices()).flatMap(Arrays::stream);
    }

    private static String typeName(ServiceReference<?> reference) {
        Object type = Objects.requireNonNull(product.context().getService(reference));
        try {
            return (String) type.getClass().getMethod("name").invoke(type);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
