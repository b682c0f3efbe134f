package kesi.deploy.provider.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import kesi.core.api.text.Message;
import kesi.core.testing.TestJson;
import kesi.deploy.provider.sign.KeyKind;
import kesi.deploy.provider.sign.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workspace's own list, patterns, and what was seen. */
class TrustListTest {

    @TempDir
    private Path folder;

    @Test
    void whoIsAddedIsThereAfterwardsAndWhoIsRemovedIsNot() throws Exception {
        TrustList list = new TrustList(folder.resolve("deploy/trust.json"), TestJson.create());
        assertThat(list.all()).isEmpty();
        TrustedSigner signer = signer("Office");
        list.add(signer);
        list.add(signer);
        TrustedSigner read = new TrustList(list.file(), TestJson.create()).all().get(0);
        assertThat(read.certificate()).isEqualTo(signer.certificate());
        assertThat(read.features()).containsExactly("example:*");
        assertThat(list.remove(signer.fingerprint().substring(0, 10), true)).hasSize(1);
        assertThat(list.all()).hasSize(1);
        assertThat(list.remove("Office", false)).hasSize(1);
        assertThat(list.all()).isEmpty();
        assertThat(list.remove("Office", false)).isEmpty();
    }

    @Test
    void patternsFitWholeNames() {
        assertThat(Pattern.matches("*", "a:b")).isTrue();
        assertThat(Pattern.matches("a:*", "a:b")).isTrue();
        assertThat(Pattern.matches("a:*", "aa:b")).isFalse();
        assertThat(Pattern.matches("*:news", "a:news")).isTrue();
        assertThat(Pattern.matches("*:news", "a:news2")).isFalse();
        assertThat(Pattern.matches("a*b*c", "aXbYc")).isTrue();
        assertThat(Pattern.matches("a*b*c", "abc")).isTrue();
        assertThat(Pattern.matches("ab*bc", "abc")).isFalse();
        assertThat(Pattern.matches("a.b", "axb")).isFalse();
    }

    @Test
    void theNewestIndexIsRemembered() throws Exception {
        SeenIndexes seen = new SeenIndexes(folder.resolve("indexes.json"), TestJson.create());
        assertThat(seen.of("office").number()).isZero();
        Instant created = Instant.parse("2026-05-01T00:00:00Z");
        seen.remember("office", new SeenIndexes.Seen(7, created));
        seen.remember("culture", new SeenIndexes.Seen(2, created.minusSeconds(9)));
        SeenIndexes again = new SeenIndexes(folder.resolve("indexes.json"), TestJson.create());
        assertThat(again.of("office").number()).isEqualTo(7);
        assertThat(again.newest()).isEqualTo(created);
        assertThat(Files.readString(folder.resolve("indexes.json"))).contains("\"office\"");
    }

    private static TrustedSigner signer(String name) throws Exception {
        SigningKey key =
                SigningKey.create(name, KeyKind.EC256, Period.ofYears(1), Instant.parse("2026-05-01T00:00:00Z"));
        return new TrustedSigner(name, key.chain().get(0), List.of("example:*"), List.of(), Message.literal("test"));
    }
}
