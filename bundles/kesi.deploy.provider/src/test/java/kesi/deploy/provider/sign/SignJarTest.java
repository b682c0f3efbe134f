package kesi.deploy.provider.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignJarTest {

    @ParameterizedTest
    @EnumSource(
            value = KeyKind.class,
            names = {"RSA3072", "ED25519"})
    void theSameEntriesSignedInAnotherSecondGiveTheSameBytes(KeyKind kind) throws Exception {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        SigningKey key = SigningKey.create("Team", kind, Period.ofYears(2), now);
        Map<String, byte[]> entries = entries();

        byte[] first = SignJar.sign(entries, List.of(key), true);
        Instant signed = Instant.now();
        while (Instant.now().getEpochSecond() == signed.getEpochSecond()) {
            Thread.sleep(20);
        }

        assertThat(SignJar.sign(entries, List.of(key), true)).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void theSignaturesHoldForTheJavaPlatform(KeyKind kind, @TempDir Path folder) throws Exception {
        SigningKey key = SigningKey.create("Team", kind, Period.ofYears(2), Instant.now());
        SigningKey other = SigningKey.create("Federation", kind, Period.ofYears(2), Instant.now());
        Path jar = Files.write(folder.resolve("team.jar"), SignJar.sign(entries(), List.of(key, other), false));
        try (JarFile file = new JarFile(jar.toFile(), true)) {
            JarEntry entry = file.getJarEntry("news.txt");
            assertThat(file.getInputStream(entry).readAllBytes()).isEqualTo("湖州".getBytes(StandardCharsets.UTF_8));
            assertThat(entry.getCodeSigners()).hasSize(2);
        }
    }

    private static Map<String, byte[]> entries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        entries.put("news.txt", "湖州".getBytes(StandardCharsets.UTF_8));
        return entries;
    }
}
