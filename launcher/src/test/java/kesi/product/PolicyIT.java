package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kesi.launcher.ExitCode;
import kesi.launcher.run.Running;
import kesi.launcher.run.TestBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Policies in the whole product: who may what, why, and what the audit keeps of it. */
@Timeout(240)
class PolicyIT {
    private static final int PATIENCE = 300;
    private static final int PAUSE_MILLIS = 100;
    private static final Set<String> ROLES = Set.of("analyst", "editor", "judge", "keeper", "it");

    @TempDir
    Path home;

    private @Nullable Running running;

    @AfterEach
    void stop() {
        Objects.requireNonNull(running).close();
    }

    @Test
    void everyRoleThatACommandAsksForIsARole() throws InvalidSyntaxException {
        Set<String> asked = new TreeSet<>();
        int asking = 0;
        for (ServiceReference<?> command :
                Objects.requireNonNull(product().context().getAllServiceReferences(null, "(kesi.command.roles=*)"))) {
            Object roles = command.getProperty("kesi.command.roles");
            asked.addAll(roles instanceof String[] several ? Arrays.asList(several) : Set.of(String.valueOf(roles)));
            asking++;
        }

        asked.remove("");
        assertThat(ROLES).containsAll(asked);
        assertThat(asking).isGreaterThan(20);
    }

    @Test
    void nobodyTriesAnUnsignedJarWithoutDeveloperMode() throws IOException {
        TestBundle.named("own").text("OSGI-INF/kesi/contributions.json", "{}").write(home);
        Path jar = home.resolve("test.own-1.0.0.jar");

        Running.Ended refused = product().run("bundle:install", jar.toString());

        assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("B-UNSIGNED", "policy:developer", "trust:add", jar.toString());
        assertThat(home.resolve("cache/tried")).isEmptyDirectory();
        assertThat(product().run("audit:list", "--json").out()).contains("bundle:install", "B-UNSIGNED");
    }

    @Test
    void whatCameAnotherWayIsNotStartedAndAllAreToldFromWhereAndByWhom() throws Exception {
        TestBundle.named("own").write(home);
        String jar = home.resolve("test.own-1.0.0.jar").toUri().toString();
        Bundle stranger = product().context().installBundle(jar);

        Running.Ended refused = product().run("bundle:start", "own");

        assertThatThrownBy(stranger::start).isInstanceOf(BundleException.class);
        assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("B-STRANGER", jar, "org.apache.felix.framework", "feature:install");
        assertThat(product().run("bundle:why", "own").out()).contains(jar, "bundle:install");
        String noted = "";
        for (int i = 0; i < PATIENCE && !noted.contains("B-STRANGER"); i++) {
            Thread.sleep(PAUSE_MILLIS);
            noted = product().run("audit:list", "--json").out();
        }
        assertThat(noted).contains("bundle:refused", "B-STRANGER", jar);
    }

    @Test
    void aRefusedCommandEndsWithThreeSaysWhoMayAndIsInTheAudit() throws IOException {
        policy("{\"roles\": {\"analyst\": [\"*\"],\n \"it\": [\"li\"]}}");

        Running.Ended refused = product().run("department:use", "culture");
        Running.Ended read = product().run("record:list", "audit.note");

        assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("department:use", "li", "policy.json", "line 2");
        assertThat(read.exitCode()).isZero();
        Files.delete(home.resolve("policy.json"));
        assertThat(product().run("audit:list", "--json").out()).contains("department:use", "C-GATE");
        assertThat(product().run("audit:verify").exitCode()).isZero();
        assertThat(product().run("store:verify").exitCode()).isZero();

        Path chain = home.resolve("deploy/audit.chain");
        List<String> links = new ArrayList<>(Files.readAllLines(chain));
        links.set(0, links.get(0).replace('0', '1'));
        Files.write(chain, links);
        Running.Ended tampered = product().run("store:verify");
        assertThat(tampered.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(tampered.out() + tampered.err()).contains("audit.chain");
    }

    @Test
    void historyAndRehearsalsAreForItAndKeepers() throws IOException {
        policy("{\"roles\": {\"analyst\": [\"*\"], \"it\": [\"li\"]}}");
        for (String command : List.of("feature:history", "feature:rehearse", "feature:rehearsed")) {
            Running.Ended refused = command.endsWith("rehearse")
                    ? product().run(command, home.resolve("any.kpa").toString())
                    : product().run(command);
            assertThat(refused.exitCode()).as(command).isEqualTo(ExitCode.REFUSED);
            assertThat(refused.err()).contains(command, "li");
        }

        policy("{\"roles\": {\"analyst\": [\"*\"], \"keeper\": [\"*\"]}}");

        assertThat(product().run("feature:history").exitCode()).isZero();
    }

    @Test
    void everyKindOfThingIsExplained() throws IOException {
        policy("""
                {
                  "lock": { "look.theme": "dark" },
                  "features": { "forbid": ["demo"], "require": ["bookroom"] },
                  "roles": { "it": ["nobody-here"], "analyst": ["*"] }
                }
                """);

        assertThat(explain("look.theme")).contains("\"FORCED\"", "lock.look.theme", "\"line\":2");
        assertThat(explain("kesi.features:demo"))
                .contains("\"REFUSED\"", "features.forbid", "\"line\":3", "distribution");
        assertThat(explain("kesi.demo.provider")).contains("\"REFUSED\"", "\"bundle\"");
        assertThat(explain("kesi.features:bookroom")).contains("\"FORCED\"", "features.require");
        assertThat(explain("bookroom:list")).contains("\"command\"", "\"FORCED\"");
        assertThat(explain("news")).contains("\"ALLOWED\"", "department.features", "feature.json");
        assertThat(explain("news:list")).contains("\"ALLOWED\"", "Everybody");
        assertThat(explain("department:use")).contains("\"REFUSED\"", "roles.it");
        assertThat(product().run("policy:explain", "no-such-thing").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aPolicyIsCheckedBeforeItIsPutInPlace() throws IOException {
        Path file = Files.writeString(home.resolve("new.json"), "{\"rules\": {}}");

        Running.Ended wrong = product().run("policy:check", file.toString());
        Files.writeString(file, "{\"developer\": true}");

        assertThat(wrong.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(wrong.err()).contains("line 1, column 2", "rules");
        assertThat(product().run("policy:check", file.toString()).exitCode()).isZero();
    }

    @Test
    void developerModeIsTheWorkspacesOwnAndITMayForbidIt() throws IOException {
        assertThat(product().run("policy:developer", "on").exitCode()).isZero();
        assertThat(product().run("policy:show", "--json").out()).contains("\"developer\":true");
        assertThat(product().run("policy:developer", "off").exitCode()).isZero();
        assertThat(product().run("policy:show", "--json").out()).contains("\"developer\":false");
    }

    @Test
    void theDepartmentThatITChoseIsNotLeft() throws IOException {
        policy("{\"department\": \"办公室\"}");

        Running.Ended refused = product().run("department:use", "culture");

        assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("办公室", "policy.json, line 1");
    }

    private Running product() {
        Running started = running == null ? Running.department("office", home) : running;
        running = started;
        return started;
    }

    private String explain(String id) {
        Running.Ended ended = product().run("policy:explain", id, "--json");
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        return ended.out();
    }

    private void policy(String text) throws IOException {
        Files.writeString(home.resolve("policy.json"), text);
    }
}
