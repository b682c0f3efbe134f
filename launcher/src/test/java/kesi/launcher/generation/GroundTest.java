package kesi.launcher.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kesi.launcher.Failure;
import kesi.launcher.dist.Distribution;
import kesi.launcher.dist.Seen;
import kesi.launcher.policy.Revoked;
import kesi.launcher.run.TestBundle;
import kesi.launcher.run.TestDistribution;
import kesi.launcher.sample.BrokenActivator;
import kesi.launcher.sample.MarkingActivator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts on what is installed in a workspace. */
class GroundTest {
    private static final String MARKED = "kesi.sample.marked";

    @TempDir
    Path temporary;

    private Distribution distribution;
    private Installed installed;
    private Path home;

    @BeforeEach
    void build() throws IOException {
        System.clearProperty(MARKED);
        distribution = TestDistribution.withEntry(temporary.resolve("dist")).sealed();
        home = Files.createDirectories(temporary.resolve("home"));
        installed = new Installed(home);
    }

    @Test
    void theCurrentGenerationIsStartedFromTheStore() throws IOException {
        installed.generation(1, marking("sample.one"));
        installed.generation(2, marking("sample.two"));

        assertThat(start()).isEqualTo("sample.two in generation 2");
    }

    @Test
    void aDamagedBundleLeadsBackToTheGenerationBefore() throws IOException {
        installed.generation(1, marking("sample.one"));
        Path jar = installed.generation(2, marking("sample.two"));
        Files.writeString(jar, "changed");

        assertThat(start()).isEqualTo("sample.one in generation 1");
        assertThat(installed.current()).isEqualTo("1");
    }

    @Test
    void aDamagedGenerationFileLeadsBackToTheGenerationBefore() throws IOException {
        installed.generation(1, marking("sample.one"));
        installed.generation(2, marking("sample.two"));
        Files.writeString(installed.file(2), Files.readString(installed.file(2)).replace("\"it\"", "\"me\""));

        assertThat(start()).isEqualTo("sample.one in generation 1");
    }

    @Test
    void whenNoGenerationIsSoundTheDistributionStarts() throws IOException {
        installed.generation(1, marking("sample.one"));
        Files.delete(installed.file(1));

        assertThat(start()).isEmpty();
        assertThat(installed.current()).isEqualTo("0");
    }

    @Test
    void whatAPolicyRevokesIsNotStartedAndStartsAgainWhenThatIsWithdrawn() throws IOException {
        installed.generation(1, marking("sample.one"));
        Path policy = home.resolve("policy.json");

        Files.writeString(policy, "{\"trust\": {\"revoked\": [{\"id\": \"test.features:*\", \"why\": \"lost\"}]}}");
        assertThat(start()).isEmpty();
        assertThat(installed.current()).isEqualTo("1");
        Files.delete(policy);
        assertThat(start()).isEqualTo("sample.one in generation 1");
    }

    @Test
    void whatTheDeploymentKnowsToBeRevokedIsNotStarted() throws IOException {
        Path jar = installed.generation(1, marking("sample.one"));
        String hash = String.valueOf(jar.getFileName()).replace(".jar", "");

        Files.writeString(home.resolve("deploy/revoked.json"), "{\"held\": [\"" + hash + "\"]}");

        assertThat(start()).isEmpty();
    }

    @Test
    void anIndexThatRevokesIsRememberedAndADamagedListStopsNothing() throws IOException {
        installed.generation(1, marking("sample.one"));
        Path known = home.resolve("deploy/revoked.json");

        Files.writeString(
                known,
                "{\"indexes\": {\"office\": {\"revoked\": [{\"id\": \"test.features:more:1\", \"why\": \"\"}]}}}");
        assertThat(start()).isEmpty();
        Files.writeString(known, "{\"held\": 1}");
        assertThat(start()).isEqualTo("sample.one in generation 1");
    }

    @Test
    void oneOfTwoSignersWhoIsStillTrustedIsEnough() {
        Revoked revoked = new Revoked(Set.of("AB:CD"));

        assertThat(revoked.means("a:b:1", Set.of(), Set.of("abcd"))).isTrue();
        assertThat(revoked.means("a:b:1", Set.of(), Set.of("abcd", "ef"))).isFalse();
        assertThat(revoked.means("a:b:1", Set.of(), Set.of())).isFalse();
        assertThat(revoked.means("a:b:1", Set.of("abcd"), Set.of("ef"))).isTrue();
    }

    @Test
    void aNumberThatIsNoneMeansTheNewestSoundGenerationAndIsMended() throws IOException {
        installed.generation(1, marking("sample.one"));
        Path jar = installed.generation(2, marking("sample.two"));
        for (String garbage : List.of("../1", "", "\u0000\u0000")) {
            Files.writeString(home.resolve("deploy/current"), garbage);

            Seen nothing = Seen.nothing(home.resolve("cache/seen"));
            assertThat(Ground.choose(distribution, home, nothing, "command").fallen())
                    .hasValueSatisfying(why -> assertThat(why.toString()).contains("current"));
            assertThat(installed.current()).isEqualTo("2");
            assertThat(start()).isEqualTo("sample.two in generation 2");
        }
        Files.writeString(jar, "changed");
        Files.writeString(home.resolve("deploy/current"), "garbage");

        assertThat(start()).isEqualTo("sample.one in generation 1");
    }

    @Test
    void twoFailedStartsInARowLeadBackToTheGenerationBefore() throws IOException {
        installed.generation(1, marking("sample.one"));
        installed.generation(
                2,
                TestBundle.named("sample.broken")
                        .activator(BrokenActivator.class)
                        .imports("org.osgi.framework"));

        assertThatThrownBy(this::start).isInstanceOf(Failure.class);
        assertThat(installed.current()).isEqualTo("2");
        assertThatThrownBy(this::start).isInstanceOf(Failure.class);
        assertThat(start()).isEqualTo("sample.one in generation 1");
        assertThat(installed.current()).isEqualTo("1");
    }

    @Test
    void aJarThatWasPutIntoTheStoreByHandIsNotStarted() throws IOException {
        Path jar = installed.generation(1, marking("sample.one"));
        marking("sample.stranger").write(jar.resolveSibling(""));

        assertThat(start()).isEqualTo("sample.one in generation 1");
    }

    @Test
    void aCacheThatWasMadeToReadAnotherJarIsThrownAway() throws IOException {
        installed.generation(1, marking("sample.one"));
        start();
        Path other = Files.createDirectories(temporary.resolve("other"));
        marking("sample.stranger").write(other);
        int changed = 0;
        try (Stream<Path> all = Files.walk(home.resolve("cache/command"))) {
            for (Path file :
                    all.filter(one -> one.endsWith("revision.location")).toList()) {
                Files.writeString(
                        file,
                        "reference:"
                                + other.resolve("test.sample.stranger-1.0.0.jar")
                                        .toUri());
                changed++;
            }
        }

        assertThat(changed).isPositive();
        assertThat(start()).isEqualTo("sample.one in generation 1");
    }

    @Test
    void theSafeDepartmentStartsWithoutWhatIsInstalled() throws IOException {
        installed.generation(1, marking("sample.one"));
        Path safe = Files.createDirectories(temporary.resolve("dist/features/departments/safe"));
        Path office = temporary.resolve("dist/features/departments/office/feature.json");
        Files.writeString(
                safe.resolve("feature.json"),
                Files.readString(office).replace("departments:office", "departments:safe"));

        TestDistribution.run(distribution, home, "--department", "safe", "exit", "0");

        assertThat(System.getProperty(MARKED, "")).isEmpty();
    }

    @Test
    void whatAnAdmissionLeftInTheQuarantineIsGoneAfterAStart() throws IOException {
        Path left = Files.createDirectories(home.resolve("deploy/quarantine/in1"));
        Files.writeString(left.resolve("archive.kpa"), "half");

        start();

        assertThat(home.resolve("deploy/quarantine")).doesNotExist();
    }

    private static TestBundle marking(String name) {
        return TestBundle.named(name).activator(MarkingActivator.class).imports("org.osgi.framework");
    }

    private String start() {
        assertThat(TestDistribution.run(distribution, home, "exit", "0")).isZero();
        return System.getProperty(MARKED, "");
    }
}
