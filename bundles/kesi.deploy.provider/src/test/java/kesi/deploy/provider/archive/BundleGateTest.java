package kesi.deploy.provider.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.provider.sign.KeyKind;
import kesi.deploy.provider.sign.SigningKey;
import kesi.deploy.provider.trust.Revoked;
import kesi.deploy.provider.trust.TrustRules;
import kesi.deploy.provider.trust.TrustedSigner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Single bundles that somebody wants to try. */
class BundleGateTest {

    private static Keys keys;

    @TempDir
    private Path folder;

    @BeforeAll
    static void make() throws Exception {
        keys = Keys.create();
    }

    @Test
    void aBundleOfATrustedSignerIsAdmitted() throws Exception {
        assertThat(code(signed("good"), keys.rules())).isEmpty();
    }

    @Test
    void everyOtherIsRefusedWithItsReason() throws Exception {
        assertThat(code(signed("foreign"), keys.rules())).isEqualTo("B-SIGNER-UNKNOWN");
        assertThat(code(signed("expired"), keys.rules())).isEqualTo("B-EXPIRED");
        assertThat(code(signed("tls"), keys.rules())).isEqualTo("B-EKU");
        assertThat(code(signed("revoked"), keys.rules())).isEqualTo("B-REVOKED");
        assertThat(code(signed("elsewhere"), keys.rules())).isEqualTo("B-SCOPE");
        assertThat(code(signed("good"), Samples.nobody())).isEqualTo("B-SIGNER-UNKNOWN");
        byte[] changed = signed("good");
        changed[changed.length / 2] ^= 1;
        assertThat(code(changed, keys.rules())).startsWith("B-");
    }

    @Test
    void forWhoMayShipWhatItCountsAsAFeatureOfItsName() throws Exception {
        assertThat(code(signed("good"), rules("acme.features:*", List.of()))).isEqualTo("B-SCOPE");
        assertThat(code(signed("good"), rules("bundle:*", List.of()))).isEmpty();
    }

    @Test
    void aRevokedJarIsRefusedWhoeverSignedIt() throws Exception {
        byte[] jar = signed("good");
        Revoked revoked = new Revoked(Hashes.of(jar), "broken", Message.literal("policy.json, line 4"));

        assertThat(code(jar, rules("*", List.of(revoked)))).isEqualTo("B-REVOKED");
    }

    private static byte[] signed(String who) throws Exception {
        return Samples.signedBundle("one", key(who));
    }

    private static SigningKey key(String who) {
        return keys.get(who + KeyKind.EC256);
    }

    private static TrustRules rules(String features, List<Revoked> revoked) {
        TrustedSigner signer = new TrustedSigner(
                "IT", key("good").chain().get(0), List.of(features), List.of(), Message.literal("test"));
        return new TrustRules(List.of(signer), revoked, Set.of(), "office", 1, Instant.EPOCH);
    }

    private String code(byte[] jar, TrustRules rules) throws Exception {
        Path file = Files.write(folder.resolve("one.jar"), jar);
        Problem refused = catchThrowableOfType(
                () -> BundleGate.check(file, "one.jar", rules, Clock.fixed(Keys.NOW, ZoneOffset.UTC)), Problem.class);
        return refused == null ? "" : refused.code().orElse("?");
    }
}
