package kesi.deploy.provider.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignJarTest {

    @Test
    void theSameEntriesSignedInAnotherSecondGiveTheSameBytes() throws Exception {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        SigningKey key = SigningKey.create("Team", KeyKind.RSA3072, Period.ofYears(2), now);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        entries.put("news.txt", "湖州".getBytes(StandardCharsets.UTF_8));

        byte[] first = SignJar.sign(entries, List.of(key), true);
        Instant signed = Instant.now();
        while (Instant.now().getEpochSecond() == signed.getEpochSecond()) {
            Thread.sleep(20);
        }

        assertThat(SignJar.sign(entries, List.of(key), true)).isEqualTo(first);
    }
}
