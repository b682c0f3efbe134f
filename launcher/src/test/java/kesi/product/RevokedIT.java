package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kesi.launcher.ExitCode;
import kesi.launcher.run.Running;
import kesi.launcher.run.TestBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A key is lost: what it signed stops while everything runs, and does not come in again. */
@Timeout(240)
class RevokedIT {
    private static final String FEATURE = "acme.features:greeting";
    private static final String BUNDLE = "acme.greeting";
    private static final int PATIENCE = 300;
    private static final int PAUSE_MILLIS = 100;

    @TempDir
    Path folder;

    @Test
    void whatARevokedCertificateSignedStopsAtOnceAndIsExplainedAndRefused() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        try (Running product = Running.department("office", home)) {
            String fingerprint = installed(product);
            assertThat(runs(product)).isTrue();

            Files.writeString(home.resolve("policy.json"), """
                    {"trust": {"revoked": [
                      {"id": "%s", "why": "key lost", "since": "2026-03-01"}]}}
                    """.formatted(fingerprint));

            for (int i = 0; i < PATIENCE && runs(product); i++) {
                product.run("policy:show");
                Thread.sleep(PAUSE_MILLIS);
            }
            assertThat(runs(product)).isFalse();
            assertThat(product.run("policy:explain", FEATURE, "--json").out())
                    .contains(
                            "REFUSED",
                            "key lost 2026-03-01",
                            "trust.revoked",
                            "\"line\":2",
                            fingerprint,
                            "\"date\":\"20");
            Running.Ended again = product.run("feature:install", archive().toString());
            assertThat(again.exitCode()).isEqualTo(ExitCode.REFUSED);
            assertThat(again.err()).contains("B-REVOKED", "policy.json", "key lost");
        }
    }

    /** A feature with one bundle, signed by a key of its own; answers the fingerprint of its certificate. */
    private String installed(Running product) throws IOException {
        TestBundle.named(BUNDLE).write(folder);
        Path feature = Files.writeString(folder.resolve("feature.json"), """
                {"id": "%s:1.0.0", "bundles": [{"id": "test:%s:1.0.0", "start-order": 20}]}
                """.formatted(FEATURE, BUNDLE));
        String password =
                Files.writeString(folder.resolve("password"), "of this test\n").toString();
        String key = folder.resolve("acme.p12").toString();
        JsonObject made = Sentences.object(
                product.run("trust:key", "--out", key, "--name", "Acme", "--password-file", password, "--json"));
        done(product.run(
                "feature:pack",
                feature.toString(),
                "--bundles",
                folder.toString(),
                "--out",
                archive().toString(),
                "--key",
                key,
                "--password-file",
                password));
        done(product.run("trust:add", folder.resolve("acme.cer").toString()));
        done(product.run("feature:install", archive().toString()));
        return made.get("fingerprint").getAsString();
    }

    private Path archive() {
        return folder.resolve("greeting.kpa");
    }

    private static void done(Running.Ended ended) {
        assertThat(ended.exitCode()).as(ended.err()).isZero();
    }

    private static boolean runs(Running product) {
        return Arrays.stream(product.context().getBundles())
                .anyMatch(bundle -> BUNDLE.equals(bundle.getSymbolicName()));
    }
}
