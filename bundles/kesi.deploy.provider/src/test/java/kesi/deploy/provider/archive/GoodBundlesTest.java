package kesi.deploy.provider.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.testing.RecordingTask;
import kesi.core.testing.TestJson;
import kesi.deploy.provider.sign.KeyKind;
import kesi.deploy.provider.sign.SignJar;
import kesi.deploy.provider.sign.SigningKey;
import kesi.deploy.provider.trust.Fingerprint;
import kesi.deploy.provider.trust.TrustRules;
import kesi.deploy.provider.trust.TrustedSigner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in order comes in, and the rules of trust decide the rest. */
class GoodBundlesTest {

    private static Keys keys;

    @TempDir
    private Path folder;

    @BeforeAll
    static void make() throws GeneralSecurityException {
        keys = Keys.create();
    }

    @Test
    void twoHundredGoodArchivesAreAdmittedWithWhatTheyHold() throws Exception {
        int admitted = 0;
        for (KeyKind sort : KeyKind.values()) {
            for (SigningKey by : List.of(keys.good(sort), keys.get("issued" + sort))) {
                for (int form = 0; form < 5; form++) {
                    Map<String, byte[]> five = bundles(by, 5, form);
                    for (int count = 1; count <= 5; count++) {
                        Map<String, byte[]> some = new LinkedHashMap<>(five);
                        some.keySet()
                                .retainAll(List.of("b0", "b1", "b2", "b3", "b4").subList(0, count));
                        Admitted one = admit(Samples.signedArchive(some, by), keys.rules());
                        assertThat(one.bundles()).hasSize(count);
                        assertThat(one.signers())
                                .containsExactly(Fingerprint.of(by.chain().get(0)));
                        admitted++;
                    }
                }
            }
        }
        assertThat(admitted).isEqualTo(200);
    }

    @Test
    void anAdmittedArchiveTellsHashesNamesAndVersions() throws Exception {
        byte[] bytes = archive(keys.good(KeyKind.EC256), 2, 0);
        Admitted one = admit(bytes, keys.rules());
        assertThat(one.sha256()).isEqualTo(Hashes.of(bytes));
        assertThat(one.featureId()).isEqualTo("example.features:sample:1.0.0");
        assertThat(Files.readString(one.featureJson())).contains("example:b0:1.0.0");
        AdmittedBundle first = one.bundles().get(0);
        assertThat(first.symbolicName()).isEqualTo("example.b0");
        assertThat(first.version()).isEqualTo("1.0.0");
        assertThat(first.sha256()).isEqualTo(Hashes.of(Files.readAllBytes(first.jar())));
    }

    @Test
    void aSecondSignerOverEverythingIsFineAndCountsOnlyIfTrusted() throws Exception {
        byte[] both = twice(keys.good(KeyKind.EC256), keys.get("foreign" + KeyKind.EC384));
        assertThat(admit(both, keys.rules()).signers()).hasSize(1);
        assertThatThrownBy(() -> admit(both, signatures(2))).hasMessageContaining("2 are needed");
        byte[] trusted = twice(keys.good(KeyKind.EC256), keys.good(KeyKind.ED25519));
        assertThat(admit(trusted, signatures(2)).signers()).hasSize(2);
    }

    @Test
    void anOlderVersionThanTheInstalledIsRefused() throws Exception {
        byte[] one = archive(keys.good(KeyKind.EC256), 1, 0);
        assertThat(code(() -> admit(one, keys.rules(), installed("1.0.1"), Keys.NOW)))
                .isEqualTo("B-DOWNGRADE");
        assertThat(admit(one, keys.rules(), installed("1.0"), Keys.NOW).featureId())
                .endsWith("1.0.0");
    }

    @Test
    void aClockThatIsCertainlyWrongIsNamedAndNotTheCertificate() throws Exception {
        byte[] one = archive(keys.good(KeyKind.EC256), 1, 0);
        Instant past = Instant.parse("2020-01-01T00:00:00Z");
        assertThat(code(() -> admit(one, keys.rules(), installed(""), past))).isEqualTo("B-CLOCK");
        Instant future = Keys.NOW.plus(Duration.ofDays(4_000));
        assertThatThrownBy(() -> admit(one, keys.rules(), installed(""), future))
                .hasMessageContaining("set the clock right");
    }

    @Test
    void bundlesOfTheProductsNameAreForThoseWhoMayShipItsFeatures() throws Exception {
        SigningKey key = keys.good(KeyKind.EC256);
        Map<String, byte[]> entries = Samples.bundle("x");
        entries.put(Samples.MANIFEST, Samples.text("Manifest-Version: 1.0\nBundle-SymbolicName: kesi.core.x\n\n"));
        byte[] archive = Samples.signedArchive(Map.of("x", SignJar.sign(entries, List.of(key), false)), key);
        TrustedSigner supplier =
                new TrustedSigner("s", key.chain().get(0), List.of("example.*"), List.of(), Message.literal("test"));
        TrustRules rules = new TrustRules(List.of(supplier), List.of(), java.util.Set.of(), "office", 1, Instant.EPOCH);
        assertThat(code(() -> admit(archive, rules))).isEqualTo("B-SCOPE");
        assertThat(admit(archive, keys.rules()).bundles()).hasSize(1);
    }

    @Test
    void aFeatureOfWhichABundleIsNowhereIsRefusedAndNamesIt() throws Exception {
        SigningKey key = keys.good(KeyKind.EC256);
        Map<String, byte[]> entries = Samples.archive(Map.of("x", new byte[0]));
        entries.remove("bundles/example.x-1.0.0.jar");
        byte[] archive = SignJar.sign(entries, List.of(key), true);
        assertThatThrownBy(() -> admit(archive, keys.rules())).hasMessageContaining("example:x:1.0.0");
    }

    @Test
    void whatClassesCanDoIsToldAndWhatIsNotDeclaredIsMarked() throws Exception {
        SigningKey key = keys.good(KeyKind.EC256);
        Map<String, byte[]> entries = Samples.bundle("x");
        try (java.io.InputStream in = Files.class.getResourceAsStream("Files.class")) {
            entries.put(
                    "example/Files.class", java.util.Objects.requireNonNull(in).readAllBytes());
        }
        Admitted one = admit(
                Samples.signedArchive(Map.of("x", SignJar.sign(entries, List.of(key), false)), key), keys.rules());
        assertThat(one.capabilities()).contains("delete!");
    }

    private static byte[] archive(SigningKey by, int count, int form) throws Exception {
        return Samples.signedArchive(bundles(by, count, form), by);
    }

    private static Map<String, byte[]> bundles(SigningKey by, int count, int form) throws Exception {
        Map<String, byte[]> bundles = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Map<String, byte[]> entries = Samples.bundle("b" + i);
            if (form == 1) {
                entries.put("example/" + "长".repeat(60) + i + ".txt", new byte[200_000 / 100]);
            }
            if (form == 2) {
                entries.put("META-INF/versions/17/example/Hello.class", Samples.classBytes());
            }
            byte[] jar = SignJar.sign(entries, List.of(by), form == 3);
            bundles.put("b" + i, form == 4 ? withFolders(jar) : jar);
        }
        return bundles;
    }

    /** As most tools write jars: with folders and no fixed times. */
    private static byte[] withFolders(byte[] jar) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("META-INF/"));
            for (Map.Entry<String, byte[]> one : SignJar.entries(jar).entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
            }
            zip.putNextEntry(new ZipEntry("example/"));
        }
        return out.toByteArray();
    }

    private static byte[] twice(SigningKey one, SigningKey other) throws Exception {
        byte[] jar = SignJar.sign(Samples.bundle("x"), List.of(one, other), false);
        return SignJar.sign(Samples.archive(Map.of("x", jar)), List.of(one, other), true);
    }

    private static TrustRules signatures(int count) {
        TrustRules rules = keys.rules();
        return new TrustRules(
                rules.signers(), rules.revoked(), rules.waived(), rules.department(), count, rules.floor());
    }

    private Admitted admit(byte[] archive, TrustRules rules) throws Exception {
        return admit(archive, rules, installed(""), Keys.NOW);
    }

    private Admitted admit(byte[] archive, TrustRules rules, Installed installed, Instant now) throws Exception {
        Path file = folder.resolve("archive.kpa");
        Files.write(file, archive);
        Admission admission = new Admission(TestJson.create(), rules, installed, Clock.fixed(now, ZoneOffset.UTC));
        return StrictGate.admit(file, folder.resolve("quarantine"), new RecordingTask(), admission);
    }

    private static Installed installed(String version) {
        return new Installed() {
            @Override
            public Optional<String> version(String feature) {
                return Optional.of(version).filter(known -> !known.isEmpty());
            }

            @Override
            public boolean has(String bundle) {
                return false;
            }
        };
    }

    private static String code(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(call);
        return thrown instanceof Problem problem ? problem.code().orElse("") : String.valueOf(thrown);
    }
}
