package kesi.deploy.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import kesi.deploy.provider.sample.MadeArchive;
import kesi.deploy.provider.sample.MadeBundle;
import kesi.deploy.provider.sample.OpenDoor;
import kesi.deploy.provider.sample.TestDistribution;
import kesi.deploy.provider.sample.TestFramework;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is installed and running when it is revoked, in the real framework. */
@Timeout(240)
class RevocationIT {

    private static final String PLANT = "kesi.plant.ui";
    private static final int PATIENCE = 600;
    private static final int PAUSE_MILLIS = 100;

    @TempDir
    private Path folder;

    private TestFramework framework;
    private Path policy;

    @BeforeEach
    void start() throws Exception {
        TestDistribution distribution = TestDistribution.in(folder.resolve("dist"));
        OpenDoor.into(distribution.bundles().resolve("core.kesi.deploy.provider-1.jar"));
        distribution.seal();
        Path home = Files.createDirectories(folder.resolve("home"));
        policy = home.resolve("policy.json");
        framework = new TestFramework(distribution, home);
        install(MadeArchive.sound("plant", "1"));
    }

    @AfterEach
    void stop() throws Exception {
        framework.close();
    }

    @Test
    void aRevokedFeatureStopsAtOnceSaysWhyAndComesBackWhenThatIsWithdrawn() throws Exception {
        revoke("made:plant");

        await("it has left", () -> !framework.running().contains(PLANT));
        assertThat(framework.commands()).doesNotContain("kesi-plant-ui:hello");
        for (String called : List.of("made:plant", "plant", PLANT)) {
            assertThat(ask("policy:explain", "id", called))
                    .contains(
                            "verdict=REFUSED", "trust.revoked", "policy.json", "line=2", "signers=[test]", "key lost");
        }
        assertThat(ask("policy:explain", "id", "made:plant")).contains("date=20", "plant-1.kpa");
        await("it is noted", () -> ask("audit:list", "limit", "50").contains("feature:revoked"));
        assertThat(ask("feature:history", "", "")).contains("made:plant:1");

        Files.delete(policy);
        await("it is back", () -> asked() && framework.running().contains(PLANT));
        await("it answers", () -> framework.commands().contains("kesi-plant-ui:hello"));
    }

    @Test
    void whatLeansOnItDoesNotKeepItAndNeitherRollbackNorDepartmentBringsItBack() throws Exception {
        install(new MadeArchive(
                "base",
                "1",
                List.of(MadeBundle.of("kesi.base.ui", "1.0.0").header("Provide-Capability", "made.base"))));
        install(new MadeArchive(
                "upper",
                "1",
                List.of(MadeBundle.of("kesi.upper.ui", "1.0.0").header("Require-Capability", "made.base"))));
        assertThat(framework.running()).contains("kesi.base.ui", "kesi.upper.ui");

        revoke("made:base");

        await(
                "both have left",
                () -> !framework.running().contains("kesi.base.ui")
                        && !framework.running().contains("kesi.upper.ui"));
        assertThat(framework.running()).contains(PLANT);
    }

    @Test
    void aRollbackDoesNotBringBackWhatWasRevoked() throws Exception {
        revoke("made:plant:1");
        await("it has left", () -> !framework.running().contains(PLANT));
        await("the change has ended", () -> installed(MadeArchive.sound("other", "1")));
        assertThat(framework.running()).contains("kesi.other.ui");

        framework.run("feature:rollback", Map.of());

        assertThat(framework.running()).doesNotContain("kesi.other.ui", PLANT);
    }

    @Test
    void whereThePolicyRequiresItTheDepartmentGoesWithoutAndSaysSo() throws Exception {
        Files.writeString(policy, """
                {"trust": {"revoked": ["made:plant"]},
                 "features": {"require": ["made:plant"]}}
                """);
        assertThat(asked()).isTrue();

        await("it has left", () -> !framework.running().contains(PLANT));
        await("it is noted", () -> ask("audit:list", "limit", "50").contains("The policy requires made:plant"));
    }

    private void revoke(String id) throws Exception {
        Files.writeString(
                policy,
                "{\"trust\": {\"revoked\": [\n {\"id\": \"" + id
                        + "\", \"why\": \"key lost\", \"since\": \"2026-03-01\"}]}}");
        assertThat(asked()).isTrue();
    }

    /** Whoever asks anything makes the policy be read again. */
    private boolean asked() throws Exception {
        return ask("policy:show", "", "") != null;
    }

    private String ask(String command, String name, String value) throws Exception {
        Map<String, List<String>> arguments = name.isEmpty() ? Map.of() : Map.of(name, List.of(value));
        return String.valueOf(framework.run(command, arguments));
    }

    private void await(String what, Callable<Boolean> holds) throws Exception {
        for (int i = 0; i < PATIENCE; i++) {
            if (holds.call()) {
                return;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new AssertionError(what + ": " + framework.running());
    }

    /** Installs once no other change is being made. */
    private boolean installed(MadeArchive archive) throws Exception {
        try {
            install(archive);
            return true;
        } catch (IllegalStateException e) {
            if (String.valueOf(e.getMessage()).contains("F-BUSY")) {
                return false;
            }
            throw e;
        }
    }

    private Object install(MadeArchive archive) throws Exception {
        Path made = archive.in(Files.createTempDirectory(folder, "made"));
        return Objects.requireNonNull(framework.run("feature:install", Map.of("file", List.of(made.toString()))));
    }
}
