package kesi.deploy.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kesi.deploy.provider.sample.MadeArchive;
import kesi.deploy.provider.sample.MadeBundle;
import kesi.deploy.provider.sample.OpenDoor;
import kesi.deploy.provider.sample.SampleJar;
import kesi.deploy.provider.sample.TestDistribution;
import kesi.deploy.provider.sample.TestFramework;
import kesi.deploy.provider.sample.fault.Throwing;
import kesi.deploy.provider.sign.KeyKind;
import kesi.deploy.provider.sign.PlainZip;
import kesi.deploy.provider.sign.SignJar;
import kesi.deploy.provider.sign.SigningKey;
import kesi.deploy.provider.trust.Certificates;
import kesi.deploy.provider.trust.Fingerprint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whole departments in one file, in the real framework; the archives inside pass an open gate, the file does not. */
@Timeout(240)
class ParcelIT {

    private static final String SHIPPED = "kesi.shipped.ui";
    private static final String PLANT = "kesi.plant.ui";
    private static final String TEXT = """
            {"id": "made.departments:team:%s", "name": "Team", "extensions": {"kesi-department":
              {"kind": "mandatory", "type": "json", "json": {"title": {"zh": "团队", "en": "Team"},
               "features": ["test:core:1", "made:plant:1"], "settings": {"look.theme": "dark"},
               "policy": {"lock": {"look.theme": "dark"}}}}}}
            """;

    @TempDir
    private Path folder;

    private TestFramework framework;
    private Path home;
    private static SigningKey key;

    @BeforeAll
    static void aKey() throws Exception {
        Instant since = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
        key = SigningKey.create("Team", KeyKind.RSA3072, Period.ofYears(2), since);
    }

    @BeforeEach
    void start() throws Exception {
        System.setProperty("kesi.activation.seconds", "2");
        TestDistribution distribution = TestDistribution.in(folder.resolve("dist"));
        distribution.sample(new SampleJar(SHIPPED, "", ""));
        distribution.department("one", List.of(SHIPPED));
        OpenDoor.into(distribution.bundles().resolve("core.kesi.deploy.provider-1.jar"));
        distribution.seal();
        home = Files.createDirectories(folder.resolve("home"));
        framework = new TestFramework(distribution, home);
        framework.run("department:use", Map.of("name", List.of("one")));
        key.write(folder.resolve("team.p12"), "secret".toCharArray());
        Files.writeString(folder.resolve("password"), "secret\n");
        Files.writeString(folder.resolve("team.json"), TEXT.formatted("1"));
    }

    @AfterEach
    void stop() throws Exception {
        framework.close();
    }

    @Test
    void aWholeDepartmentComesAsOneGenerationAndOneStepTakesItBack() throws Exception {
        List<String> before = framework.running();
        Path file = pack("team.kda", MadeArchive.sound("plant", "1"));

        assertThat(apply(file).toString()).contains("before=0, generation=1", "made.departments:team:1");
        assertThat(framework.running()).contains(PLANT).doesNotContain(SHIPPED);
        assertThat(framework.run("department:list", Map.of()).toString()).contains("name=team", "current=true");
        assertThat(Files.readString(home.resolve("kesi.json"))).contains("\"department\": \"team\"");
        assertThat(framework.run("policy:show", Map.of()).toString()).contains("lock.look.theme");
        assertThat(apply(file).toString()).contains("before=1, generation=1");

        framework.run("feature:rollback", Map.of());
        assertThat(framework.running()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(framework.run("policy:show", Map.of()).toString()).doesNotContain("lock.look.theme");
        assertThat(Files.readString(home.resolve("kesi.json"))).contains("\"department\": \"one\"");
        framework.run("feature:rollback", Map.of("to", List.of("1")));
        assertThat(framework
                        .run("department:use", Map.of("name", List.of("team")))
                        .toString())
                .contains(PLANT);
    }

    @Test
    void aStrangerIsRefusedUntilHisFingerprintIsGivenAndADryRunKeepsNothing() throws Exception {
        Path file = pack("team.kda", MadeArchive.sound("plant", "1"));
        List<String> before = framework.running();

        assertThatThrownBy(() -> framework.run("department:apply", Map.of("file", List.of(file.toString()))))
                .hasMessageStartingWith("REFUSED Optional[B-SIGNER-UNKNOWN]");
        assertThatThrownBy(() -> apply(file, "00".repeat(32))).hasMessageStartingWith("REFUSED Optional[B-SIGNER-UNK");
        Object dry = framework.run(
                "department:apply",
                Map.of(
                        "file", List.of(file.toString()),
                        "signer", List.of(fingerprint()),
                        "dryRun", List.of("true")));
        assertThat(String.valueOf(dry))
                .contains("kind=setting, name=look.theme", "kind=policy", "made:plant", "kind=bundle");
        assertThat(framework.running()).isEqualTo(before);
        assertThat(home.resolve("deploy/current")).doesNotExist();
        assertThat(framework.run("trust:list", Map.of()).toString()).doesNotContain(fingerprint());
    }

    @Test
    void aFaultOrSomethingMissingInItLeavesEverythingAsItWas() throws Exception {
        List<String> before = framework.running();
        MadeArchive faulty = new MadeArchive(
                "plant", "1", List.of(MadeBundle.of(PLANT, "1.0.0").activator(Throwing.class)));
        Path broken = pack("broken.kda", faulty);

        assertThatThrownBy(() -> apply(broken)).hasMessageStartingWith("FAILED Optional[F-START]");
        Map<String, byte[]> entries = entries();
        assertThatThrownBy(() -> apply(signed("incomplete.kda", entries)))
                .hasMessageStartingWith("FAILED Optional[F-RESOLVE]");
        assertThat(framework.running()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(Files.readString(home.resolve("kesi.json"))).contains("\"department\": \"one\"");
        assertThat(home.resolve("deploy/current")).doesNotExist();
        assertThat(framework.run("trust:list", Map.of()).toString()).doesNotContain(fingerprint());
    }

    @Test
    void whatWasChangedOnTheWayIsRefused() throws Exception {
        Path file = pack("team.kda", MadeArchive.sound("plant", "1"));
        Files.writeString(
                folder.resolve("team.cer"), Certificates.pem(key.chain().get(0)));
        framework.run(
                "trust:add",
                Map.of("certificate", List.of(folder.resolve("team.cer").toString())));
        Map<String, byte[]> entries = SignJar.entries(Files.readAllBytes(file));
        entries.put("feature.json", TEXT.formatted("1").replace("dark", "light").getBytes(StandardCharsets.UTF_8));
        refused("B-DIGEST", PlainZip.bytes(entries, true));
        entries = SignJar.entries(Files.readAllBytes(file));
        entries.put("more.txt", new byte[] {1});
        refused("B-EXTRA-ENTRY", PlainZip.bytes(entries, true));
        entries = SignJar.entries(Files.readAllBytes(file));
        entries.remove("features/made-plant-1.kpa");
        refused("B-MISSING-ENTRY", PlainZip.bytes(entries, true));
        entries = entries();
        refused("B-UNSIGNED", PlainZip.bytes(entries, true));
        entries.put("gift.txt", new byte[] {1});
        refused("B-EXTRA-ENTRY", SignJar.sign(entries, List.of(key), true));
        byte[] half = Files.readAllBytes(file);
        refused("B-TRUNCATED", java.util.Arrays.copyOf(half, half.length / 2));
    }

    @Test
    void theSameContentGivesTheSameFileAndAnOlderOneIsRefused() throws Exception {
        Path first = pack("a.kda", MadeArchive.sound("plant", "1"));
        Path again = packed("b.kda");
        assertThat(first).hasSameBinaryContentAs(again);
        Files.writeString(folder.resolve("team.json"), TEXT.formatted("2"));
        apply(packed("c.kda"));
        assertThatThrownBy(() -> apply(first)).hasMessageStartingWith("REFUSED Optional[B-DOWNGRADE]");
        assertThat(framework.run("feature:history", Map.of()).toString()).contains("B-DOWNGRADE");
    }

    private void refused(String code, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("changed.kda"), bytes);
        assertThatThrownBy(() -> framework.run("department:apply", Map.of("file", List.of(file.toString()))))
                .hasMessageStartingWith("REFUSED Optional[" + code + "]");
        assertThat(home.resolve("deploy/current")).doesNotExist();
    }

    private Path pack(String name, MadeArchive archive) throws Exception {
        Path archives = Files.createDirectories(folder.resolve("archives"));
        Path made = archive.in(Files.createTempDirectory(folder, "made"));
        Map<String, byte[]> entries = SignJar.unsigned(Files.readAllBytes(made));
        entries.replaceAll((path, bytes) -> path.endsWith(".jar") ? signed(bytes) : bytes);
        Files.write(archives.resolve(made.getFileName()), SignJar.sign(entries, List.of(key), true));
        return packed(name);
    }

    private byte[] signed(byte[] jar) {
        try {
            return SignJar.sign(SignJar.unsigned(jar), List.of(key), false);
        } catch (java.io.IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path packed(String name) throws Exception {
        Path out = folder.resolve(name);
        framework.run(
                "department:pack",
                Map.of(
                        "department", List.of(folder.resolve("team.json").toString()),
                        "archives", List.of(folder.resolve("archives").toString()),
                        "out", List.of(out.toString()),
                        "key", List.of(folder.resolve("team.p12").toString()),
                        "passwordFile", List.of(folder.resolve("password").toString())));
        return out;
    }

    private Map<String, byte[]> entries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        entries.put("feature.json", TEXT.formatted("1").getBytes(StandardCharsets.UTF_8));
        return entries;
    }

    private Path signed(String name, Map<String, byte[]> entries) throws Exception {
        return Files.write(folder.resolve(name), SignJar.sign(entries, List.of(key), true));
    }

    private Object apply(Path file) throws Exception {
        return apply(file, fingerprint());
    }

    private Object apply(Path file, String signer) throws Exception {
        return Objects.requireNonNull(
                framework.run("department:apply", Map.of("file", List.of(file.toString()), "signer", List.of(signer))));
    }

    private String fingerprint() {
        return Fingerprint.of(key.chain().get(0));
    }
}
