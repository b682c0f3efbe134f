package kesi.deploy.provider.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.testing.TestJson;
import kesi.deploy.provider.archive.Hashes;
import kesi.deploy.provider.archive.Keys;
import kesi.deploy.provider.archive.Samples;
import kesi.deploy.provider.repository.Index.Entry;
import kesi.deploy.provider.sign.KeyKind;
import kesi.deploy.provider.sign.SigningKey;
import kesi.deploy.provider.trust.SeenIndexes;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories by a real server on this machine, and what bad ones do. */
class RepositoryReaderTest {

    private static final Json JSON = TestJson.create();
    private static final String FEATURE = "example.features:sample";

    private static SigningKey key;
    private static Keys keys;

    @TempDir
    private Path folder;

    private Path repository;
    private HttpServer server;
    private ExecutorService threads;
    private String address;

    @BeforeAll
    static void make() throws Exception {
        keys = Keys.create();
        key = keys.good(KeyKind.EC256);
    }

    @BeforeEach
    void serve() throws Exception {
        repository = Files.createDirectories(folder.resolve("repository"));
        byte[] archive = Samples.signedArchive(Map.of("one", Samples.signedBundle("one", key)), key);
        Files.write(repository.resolve("sample 样例.kpa"), archive);
        publish("office", Keys.NOW);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/kesi/", this::answer);
        server.createContext("/endless/", RepositoryReaderTest::endless);
        server.createContext("/away/", exchange -> {
            exchange.getResponseHeaders().add("Location", address + "kesi/");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aFeatureIsListedAndFetchedByHttpByFileAddressAndFromAFolder() throws Exception {
        for (String place : new String[] {
            address + "kesi", address + "kesi/", repository.toUri().toString(), repository.toString()
        }) {
            Offer offer = reader().read(place);
            Entry entry = offer.index().find(FEATURE).orElseThrow();
            Path fetched = reader().fetch(offer, entry, folder.resolve("fetched"));
            assertThat(Hashes.of(Files.readAllBytes(fetched))).isEqualTo(entry.sha256());
            assertThat(entry.version()).isEqualTo("1.0.0");
            assertThat(offer.hold()).isEmpty();
        }
    }

    @Test
    void aCopyOfTheFolderIsAMirror() throws Exception {
        Path mirror = Files.createDirectories(folder.resolve("mirror"));
        try (Stream<Path> files = Files.list(repository)) {
            for (Path file : files.toList()) {
                Files.copy(file, mirror.resolve(file.getFileName()));
            }
        }
        assertThat(reader().read(mirror.toString()).index().entries()).hasSize(1);
    }

    @Test
    void anOlderIndexIsRefusedAfterANewerOneWasSeen() throws Exception {
        Map<String, byte[]> old = Map.of(
                "index-office.json", bytes("index-office.json"),
                "index-office.json.sig", bytes("index-office.json.sig"));
        publish("office", Keys.NOW.plusSeconds(1));
        assertThat(reader().read(address + "kesi").index().number()).isEqualTo(2);
        for (Map.Entry<String, byte[]> one : old.entrySet()) {
            Files.write(repository.resolve(one.getKey()), one.getValue());
        }
        assertThat(code(() -> reader().read(address + "kesi"))).isEqualTo("B-DOWNGRADE");
    }

    @Test
    void twoIndexesOfTheSameNumberAreNotMixed() throws Exception {
        reader().read(address + "kesi");
        Files.delete(repository.resolve("index-office.json"));
        publish("office", Keys.NOW.plusSeconds(5));
        assertThat(code(() -> reader().read(address + "kesi"))).isEqualTo("B-MIXED");
    }

    @Test
    void aFrozenRepositoryIsListedWithABannerAndInstallsNothing() throws Exception {
        RepositoryReader later = reader(Keys.NOW.plus(Duration.ofDays(100)), Duration.ZERO);
        Offer offer = later.read(address + "kesi");
        assertThat(offer.hold()).isPresent();
        assertThat(offer.hold().orElseThrow().toString()).contains("expired").contains("goes on");
        Entry entry = offer.index().entries().get(0);
        assertThat(code(() -> later.fetch(offer, entry, folder.resolve("f")))).isEqualTo("B-FROZEN");
    }

    @Test
    void aChangedIndexOrAnUnknownPublisherIsRefused() throws Exception {
        String text = Files.readString(repository.resolve("index-office.json"));
        Files.writeString(repository.resolve("index-office.json"), text.replace("\"number\": 1", "\"number\": 9"));
        assertThat(code(() -> reader().read(address + "kesi"))).isEqualTo("B-SIGNATURE");
        Files.delete(repository.resolve("index-office.json"));
        publish("office", Keys.NOW, keys.get("foreign" + KeyKind.EC256));
        assertThat(code(() -> reader().read(address + "kesi"))).isEqualTo("B-SIGNER-UNKNOWN");
        Files.delete(repository.resolve("index-office.json"));
        publish("office", Keys.NOW, keys.get("scoped" + KeyKind.EC256));
        assertThat(code(() -> reader().read(address + "kesi"))).isEqualTo("B-SCOPE");
        Files.writeString(repository.resolve("index-office.json.sig"), "{\"algorithm\": []}");
        assertThat(code(() -> reader().read(address + "kesi"))).isEqualTo("B-SIGNATURE");
    }

    @Test
    void theRightIndexOfAnotherDepartmentIsRefused() throws Exception {
        publish("culture", Keys.NOW);
        for (String name : new String[] {"json", "json.sig"}) {
            Files.write(repository.resolve("index-office." + name), bytes("index-culture." + name));
        }
        assertThat(code(() -> reader().read(address + "kesi"))).isEqualTo("B-SCOPE");
    }

    @Test
    void aFileThatIsNotTheListedOneIsRefusedAndNothingIsLeft() throws Exception {
        Offer offer = reader().read(address + "kesi");
        Entry entry = offer.index().entries().get(0);
        byte[] changed = bytes(entry.file()).clone();
        changed[changed.length / 2] ^= 1;
        Files.write(repository.resolve(entry.file()), changed);
        Path out = folder.resolve("out");
        assertThat(code(() -> reader().fetch(offer, entry, out))).isEqualTo("B-DIGEST");
        Files.write(repository.resolve(entry.file()), new byte[10]);
        assertThat(code(() -> reader().fetch(offer, entry, out))).isEqualTo("B-DIGEST");
        try (Stream<Path> left = Files.list(out)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void anEndlessDownloadIsCutOffAtTheListedLength() throws Exception {
        assertThat(code(() -> reader().read(address + "endless"))).isEqualTo("B-TOO-BIG");
        Offer offer = reader().read(address + "kesi");
        Offer endless = new Offer(address + "endless", offer.index(), offer.hold());
        Entry entry = offer.index().entries().get(0);
        assertThat(code(() -> reader().fetch(endless, entry, folder.resolve("out"))))
                .isEqualTo("B-TOO-BIG");
    }

    @Test
    void redirectsAreNotFollowedAndAMissingRepositoryIsSaidSo() {
        assertThat(code(() -> reader().read(address + "away"))).isEqualTo("B-REDIRECT");
        assertThatThrownBy(() -> reader().read(address + "nowhere")).hasMessageContaining("404");
        assertThatThrownBy(() -> reader().read(folder.resolve("nowhere").toString()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> reader().read("ftp://example/")).hasMessageContaining("ftp://example/");
    }

    @Test
    void whatIsTooYoungWaitsAndKeepsItsDayWhenPublishedAgain() throws Exception {
        publish("office", Keys.NOW.plus(Duration.ofDays(3)));
        RepositoryReader later = reader(Keys.NOW.plus(Duration.ofDays(4)), Duration.ofDays(7));
        Offer offer = later.read(address + "kesi");
        Entry entry = offer.index().entries().get(0);
        assertThat(entry.published()).isEqualTo(Keys.NOW);
        assertThat(code(() -> later.fetch(offer, entry, folder.resolve("out")))).isEqualTo("B-AGE");
        RepositoryReader ripe = reader(Keys.NOW.plus(Duration.ofDays(8)), Duration.ofDays(7));
        assertThat(ripe.fetch(offer, entry, folder.resolve("out"))).exists();
    }

    @Test
    void whoIsTooYoungIsToldWhichRuleSaysSo() {
        RepositoryReader young = reader(Keys.NOW.plusSeconds(60), Duration.ofDays(7));
        Offer offer = young.read(address + "kesi");
        Entry entry = offer.index().entries().get(0);
        assertThatThrownBy(() -> young.fetch(offer, entry, folder.resolve("out")))
                .hasMessageContaining("policy.json, line 3");
    }

    @Test
    void anIndexRevokesWhatItsPublisherSaysAndOnlyOneWhoIsTrustedWithEverythingMay() throws Exception {
        Files.writeString(repository.resolve("revoked.json"), """
                [{"id": "acme:*", "why": "key lost", "since": "2026-05-01"}]
                """);
        publish("office", Keys.NOW.plusSeconds(1));
        assertThat(reader().read(address + "kesi").index().revoked())
                .containsExactly(new Index.Withdrawn("acme:*", "key lost 2026-05-01"));
        Files.delete(repository.resolve("sample 样例.kpa"));
        publish("office", Keys.NOW.plusSeconds(2), keys.get("scoped" + KeyKind.EC256));
        assertThat(code(() -> reader().read(address + "kesi"))).isEqualTo("B-SCOPE");
        Files.writeString(repository.resolve("revoked.json"), "{}");
        assertThat(code(() -> publish("office", Keys.NOW))).isEqualTo("B-INDEX");
    }

    @Test
    void anIndexOfTomorrowMeansThatTheClockIsWrong() {
        RepositoryReader behind = reader(Keys.NOW.minus(Duration.ofDays(5)), Duration.ZERO);
        assertThat(code(() -> behind.read(address + "kesi"))).isEqualTo("B-CLOCK");
    }

    @Test
    void anIndexThatIsNotOneIsRefusedWithAReason() {
        for (String wrong : new String[] {
            "[]",
            "{}",
            "{\"entries\": 1}",
            "[".repeat(100_000),
            "{\"department\":\"office\",\"number\":-1,\"created\":\"x\",\"expires\":\"x\",\"entries\":[]}",
            "{\"department\":\"office\",\"number\":1,\"entries\":[{\"file\":\"../../x.kpa\"}]}"
        }) {
            byte[] bytes = wrong.getBytes(StandardCharsets.UTF_8);
            assertThat(code(() -> IndexText.read("i", bytes, JSON))).isEqualTo("B-INDEX");
        }
    }

    private void publish(String department, Instant now) throws Exception {
        publish(department, now, key);
    }

    private void publish(String department, Instant now, SigningKey by) throws Exception {
        Publication publication = new Publication(department, "", Duration.ofDays(90));
        publication.write(repository, publication.prepare(repository, now, JSON), by, JSON);
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(repository.resolve(name));
    }

    private RepositoryReader reader() {
        return reader(Keys.NOW.plusSeconds(60), Duration.ZERO);
    }

    private RepositoryReader reader(Instant now, Duration age) {
        return new RepositoryReader(
                JSON,
                keys.rules(),
                new SeenIndexes(folder.resolve("indexes.json"), JSON),
                Clock.fixed(now, ZoneOffset.UTC),
                new RepositoryReader.Limits("0.1.0", age, Message.literal("policy.json, line 3")));
    }

    private static String code(ThrowingCallable call) {
        Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(call);
        return thrown instanceof Problem problem ? problem.code().orElse(problem.toString()) : String.valueOf(thrown);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = repository.resolve(path.substring(path.lastIndexOf('/') + 1));
        if (Files.isRegularFile(file)) {
            byte[] bytes = Files.readAllBytes(file);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
                body.write(new byte[8192]);
            }
        } catch (IOException expected) {
            // the reader had enough
        }
    }
}
