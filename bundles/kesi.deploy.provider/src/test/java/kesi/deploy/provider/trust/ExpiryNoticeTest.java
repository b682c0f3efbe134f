package kesi.deploy.provider.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kesi.core.api.text.Message;
import kesi.core.testing.TestJson;
import kesi.deploy.provider.archive.Keys;
import kesi.deploy.provider.sign.KeyKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates whose end comes nearer, day by day. */
class ExpiryNoticeTest {

    private static TrustedSigner signer;
    private static Instant end = Instant.EPOCH;

    @TempDir
    private Path folder;

    @BeforeAll
    static void make() throws Exception {
        signer = new TrustedSigner(
                "IT",
                Keys.create().good(KeyKind.EC256).chain().get(0),
                List.of("*"),
                List.of(),
                Message.literal("policy.json, line 7"));
        end = signer.certificate().getNotAfter().toInstant();
    }

    @Test
    void inAYearThereAreFourWarningsEachOnceWithTheRuleThatTrustsTheSigner() {
        List<Long> warned = new ArrayList<>();
        for (long days = 365; days >= -30; days--) {
            List<Message> due = due(days);
            if (!due.isEmpty()) {
                warned.add(days);
                assertThat(due.get(0).toString())
                        .contains("IT", "policy.json, line 7", end.toString().substring(0, 10));
            }
        }
        assertThat(warned).containsExactly(90L, 30L, 7L, 0L);
    }

    @Test
    void whoStartsLateIsWarnedOnceAndNotForEveryDayThatWasMissed() {
        assertThat(due(5)).hasSize(1);
        assertThat(due(5)).isEmpty();
    }

    @Test
    void aDamagedMemoryTellsItAgain() throws Exception {
        due(80);
        Files.writeString(folder.resolve("endings.json"), "{");
        assertThat(due(80)).hasSize(1);
    }

    private List<Message> due(long daysBefore) {
        Clock clock = Clock.fixed(end.minus(Duration.ofDays(daysBefore)), ZoneOffset.UTC);
        return ExpiryNotice.due(
                List.of(signer), new ToldEndings(folder.resolve("endings.json"), TestJson.create()), clock);
    }
}
