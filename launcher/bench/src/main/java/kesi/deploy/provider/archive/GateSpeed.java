package kesi.deploy.provider.archive;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import kesi.core.api.json.Json;
import kesi.core.api.text.Message;
import kesi.core.testing.RecordingTask;
import kesi.core.testing.TestJson;
import kesi.deploy.provider.sign.KeyKind;
import kesi.deploy.provider.sign.Packing;
import kesi.deploy.provider.sign.SigningKey;
import kesi.deploy.provider.trust.TrustRules;
import kesi.deploy.provider.trust.TrustedSigner;

/**
 * Signs three bundles of the distribution as one feature and compares the gate with the bare hash of the same file:
 * {@code GateSpeed DIST}.
 */
public final class GateSpeed {

    private static final int ROUNDS = 31;

    /** The thread's own time, since the machine may do other things as well. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private GateSpeed() {}

    /** Prints medians for each kind of key. */
    public static void main(String[] arguments) throws Exception {
        Path work = Files.createTempDirectory("kesi-gate");
        PrintStream out = System.out;
        for (KeyKind kind : KeyKind.values()) {
            SigningKey key = SigningKey.create("Bench", kind, Period.ofYears(1), Instant.now());
            Path archive = pack(Path.of(arguments[0], "bundles"), work, key);
            double hash = median(() -> Hashes.of(Files.readAllBytes(archive)));
            double gate = median(() -> admit(archive, work, key));
            out.printf("%-8s %6d KB   hash %5.2f ms   gate %6.1f ms%n", kind, Files.size(archive) >> 10, hash, gate);
        }
    }

    private static Path pack(Path bundles, Path work, SigningKey key) throws Exception {
        Path feature = work.resolve("feature.json");
        Files.writeString(feature, """
                {"id": "kesi.features:news:9.0.0", "bundles": ["kesi:kesi.news.api:0.1.0",
                 "kesi:kesi.news.provider:0.1.0", "kesi:kesi.news.ui:0.1.0"]}
                """, StandardCharsets.UTF_8);
        Path out = work.resolve("news.kpa");
        new Packing(TestJson.create()).pack(feature, bundles, out, List.of(key), new RecordingTask());
        return out;
    }

    private static Object admit(Path archive, Path work, SigningKey key) throws Exception {
        Json json = TestJson.create();
        TrustedSigner signer =
                new TrustedSigner("bench", key.chain().get(0), List.of("*"), List.of(), Message.literal("bench"));
        TrustRules rules = new TrustRules(List.of(signer), List.of(), Set.of(), "office", 1, Instant.EPOCH);
        Installed nothing = new Installed() {
            @Override
            public Optional<String> version(String feature) {
                return Optional.empty();
            }

            @Override
            public boolean has(String bundle) {
                return false;
            }
        };
        Admission admission = new Admission(json, rules, nothing, Clock.systemUTC());
        Admitted admitted = StrictGate.admit(archive, work.resolve("quarantine"), new RecordingTask(), admission);
        Copy.delete(Objects.requireNonNull(admitted.archive().getParent()));
        return admitted;
    }

    private static double median(Callable<Object> work) throws Exception {
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            work.call();
            millis[i] = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }
}
