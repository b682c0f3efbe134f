package kesi.deploy.provider.change;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.json.Json;
import kesi.core.api.policy.Policy;
import kesi.core.api.policy.Rule;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.provider.generation.Generations;
import kesi.deploy.provider.generation.RealDisk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * How long archives are known here, for {@code update.minimum-age}: a signature carries no proof of its time, so what
 * counts is when this workspace saw the archive first. What a repository lists counts from its listing there. Safe for
 * use by any thread.
 */
@Component(service = Ages.class)
public final class Ages {

    private static final String AGE = "update.minimum-age";
    private static final int MOST = 1_000;

    private final Path file;
    private final Policy policy;
    private final Json json;
    private final Clock clock;

    @Activate
    public Ages(@Reference Generations generations, @Reference Policy policy, @Reference Json json) {
        this(generations.folder().root().resolve("first-seen.json"), policy, json, Clock.systemUTC());
    }

    Ages(Path file, Policy policy, Json json, Clock clock) {
        this.file = file;
        this.policy = policy;
        this.json = json;
        this.clock = clock;
    }

    /** From when on an archive may be installed, if that is later than now; one that is new is remembered. */
    synchronized Optional<Instant> waits(String sha256) {
        int days = policy.rule(AGE).flatMap(Rule::number).orElse(0);
        if (days == 0) {
            return Optional.empty();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> seen = read();
        Instant first = Optional.ofNullable(seen.get(sha256))
                .map(at -> Instant.parse(at.toString()))
                .orElse(now);
        if (!seen.containsKey(sha256)) {
            seen.put(sha256, now.toString());
            write(seen);
        }
        return Optional.of(first.plus(Duration.ofDays(days))).filter(now::isBefore);
    }

    /** Why it may not be installed yet, if so. */
    Optional<Message> why(String feature, String sha256) {
        return waits(sha256)
                .map(ripe -> Message.of(
                        Ages.class,
                        "change.age",
                        feature,
                        ripe,
                        policy.rule(AGE).map(Rule::word).orElse(""),
                        policy.rule(AGE).map(Rule::place).orElse(Message.literal(""))));
    }

    private Map<String, Object> read() {
        Map<String, Object> seen = new LinkedHashMap<>();
        try {
            if (Files.isRegularFile(file)
                    && json.read(file.toString(), new StringReader(Files.readString(file))) instanceof Map<?, ?> tree) {
                tree.forEach((hash, at) -> seen.put(String.valueOf(hash), String.valueOf(at)));
            }
        } catch (IOException e) {
            throw disk(e);
        }
        return seen;
    }

    private void write(Map<String, Object> seen) {
        while (seen.size() > MOST) {
            seen.remove(seen.keySet().iterator().next());
        }
        try {
            Files.createDirectories(file.resolveSibling(""));
            new RealDisk().put(file, json.write(seen).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw disk(e);
        }
    }

    private Problem disk(IOException e) {
        return Problem.failed(Message.of(Ages.class, "settings.unwritable", file, e.toString()), e);
    }
}
