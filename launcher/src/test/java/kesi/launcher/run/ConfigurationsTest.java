package kesi.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kesi.launcher.dist.Distribution;
import kesi.launcher.dist.Hashes;
import kesi.launcher.feature.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;

class ConfigurationsTest {
    private static final String CONFIGURATIONS =
            "\"configurations\": {\"sample.pid\": {\"size:Integer\": 5}, \"sample.factory~one\": {\"name\": \"x\"}}";

    @TempDir
    Path temporary;

    @Test
    void featuresReachConfigurationAdmin() throws Exception {
        Distribution distribution = TestDistribution.withEntry(temporary.resolve("dist"))
                .addReal("org.apache.felix", "org.apache.felix.configadmin")
                .addReal("org.osgi", "org.osgi.util.function")
                .addReal("org.osgi", "org.osgi.util.promise")
                .featureWith(CONFIGURATIONS)
                .sealed();
        Plan plan =
                Plan.of(Catalogue.read(distribution.features(), Map.of()).featuresOf("office"), distribution, false);
        Cache cache = Cache.in(temporary.resolve("home"), false);
        String stamp = plan.stamp(Hashes.read(distribution.hashList()), "test");

        try (EmbeddedFramework framework = new Installation(plan, cache, Map.of()).install(stamp)) {
            framework.start();

            assertThat(listed(framework.context()))
                    .anyMatch(text -> text.contains("sample.pid") && text.contains("size=5"))
                    .anyMatch(text -> text.contains("sample.factory~one") && text.contains("name=x"));
        }
    }

    @Test
    void configurationsWithoutAnAdminAreRefused() throws IOException {
        Distribution distribution = TestDistribution.withEntry(temporary.resolve("dist"))
                .featureWith(CONFIGURATIONS)
                .sealed();

        assertThatThrownBy(() -> TestDistribution.run(distribution, temporary.resolve("home"), "exit", "0"))
                .hasMessageContaining("configuration.admin.missing");
    }

    private static List<String> listed(BundleContext context) {
        Service admin =
                Service.find(context, "org.osgi.service.cm.ConfigurationAdmin").orElseThrow();
        Object[] found = (Object[]) admin.call("listConfigurations", new Class<?>[] {String.class}, (Object) null);
        return Arrays.stream(found)
                .map(configuration -> String.valueOf(
                        Service.call(interfaceOf(configuration), configuration, "getProperties", new Class<?>[0])))
                .toList();
    }

    private static Class<?> interfaceOf(Object configuration) {
        return configuration.getClass().getInterfaces()[0];
    }
}
