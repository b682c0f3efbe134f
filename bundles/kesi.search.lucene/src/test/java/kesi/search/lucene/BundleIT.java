package kesi.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import kesi.core.api.json.Json;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.TestJson;
import kesi.record.api.Batch;
import kesi.record.api.Journal;
import kesi.record.api.Records;
import kesi.record.api.spi.RecordType;
import kesi.search.api.Query;
import kesi.search.api.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** The bundle as it is shipped, in a real framework; the api packages come from the test's own class path. */
@Timeout(240)
class BundleIT {

    /** Any later minor version of what it uses serves the bundle, too; what it implements is met as it is. */
    private static final String API = "kesi.core.api.command;kesi.core.api.json;kesi.core.api.problem;"
            + "kesi.core.api.task;kesi.core.api.text;kesi.core.api.value;"
            + "kesi.record.api;kesi.record.api.spi;version=1.9.0,kesi.search.api;version=1.0.0";

    private static final List<String> RUNTIME = List.of(
            "org.apache.felix.scr", "org.osgi.service.component-", "org.osgi.util.promise", "org.osgi.util.function");

    @TempDir
    Path home;

    private final MemoryRecords store = new MemoryRecords();
    private Framework framework;

    @BeforeEach
    void start() throws BundleException {
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, home.resolve("cache").toString());
        settings.put("kesi.home", home.toString());
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, API + ",org.slf4j;version=2.0.20");
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(settings);
        framework.start();
        List<Bundle> installed = new ArrayList<>();
        for (String jar : runtime().toList()) {
            installed.add(framework.getBundleContext().installBundle("reference:file:" + jar));
        }
        for (Bundle bundle : installed) {
            bundle.start();
        }
    }

    private static Stream<String> runtime() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar ->
                        RUNTIME.stream().anyMatch(Path.of(jar).getFileName().toString()::startsWith));
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void theShippedBundleFindsRecordsWhoseTypeComesLater() throws Exception {
        provide(Records.class, store);
        provide(Journal.class, store.journal());
        provide(Json.class, TestJson.create());
        store.arrive(new Articles());
        put("a", Article.of("题目", "『缂丝』进校园"));
        Bundle bundle =
                framework.getBundleContext().installBundle("reference:file:" + System.getProperty("kesi.bundle"));
        bundle.start();
        assertThat(found("緙絲")).isZero();
        ServiceRegistration<?> type = provide(RecordType.class, new Articles());
        assertThat(found("緙絲")).isEqualTo(1);
        type.unregister();
        put("b", Article.of("缂丝再来"));
        assertThat(found("緙絲")).isEqualTo(2);
        bundle.stop();
        assertThat(framework.getBundleContext().getServiceReference(Search.class))
                .isNull();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("kesi-search-index");
        bundle.start();
        assertThat(found("緙絲")).isEqualTo(2);
    }

    private long found(String text) {
        var context = framework.getBundleContext();
        var reference = Objects.requireNonNull(context.getServiceReference(Search.class));
        return context.getService(reference).search(Query.of(text)).total();
    }

    private <S> ServiceRegistration<S> provide(Class<S> service, S object) {
        return framework.getBundleContext().registerService(service, object, null);
    }

    @SuppressWarnings("unchecked") // a record's tree is a map
    private void put(String id, Article article) {
        Object tree = Objects.requireNonNull(TestJson.create().tree(article));
        store.commit(
                Batch.because(Message.literal("test")).put(new Ref("test.article", id), 0, (Map<String, Object>) tree));
    }
}
