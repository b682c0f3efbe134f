package kesi.deploy.provider.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.testing.RecordingTask;
import kesi.core.testing.TestJson;
import kesi.deploy.provider.archive.ArchiveContents;
import kesi.deploy.provider.archive.Samples;
import kesi.deploy.provider.trust.Certificates;
import kesi.deploy.provider.trust.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A department makes a key and packs a feature of its own. */
class PackingTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aFeature() throws Exception {
        Files.writeString(folder.resolve("feature.json"), """
                {"id": "example.features:sample:1.0.0", // comments are allowed
                 "bundles": ["example:one:1.0.0", {"id": "example:two:1.0.0", "start-order": 20}]}
                """);
        for (String name : List.of("one", "two")) {
            Files.write(folder.resolve("example." + name + "-1.0.0.jar"), PlainZip.bytes(Samples.bundle(name), false));
        }
    }

    @Test
    void whatIsPackedIsWholeAndSignedByTheKey() throws Exception {
        SigningKey key = key(KeyKind.EC256);
        Packing.Packed packed = pack("a.kpa", key);
        assertThat(packed.bundles()).containsExactly("example:one:1.0.0", "example:two:1.0.0");
        ArchiveContents contents = ArchiveContents.read(folder.resolve("a.kpa"), TestJson.create());
        assertThat(contents.signers())
                .containsExactly(Fingerprint.of(key.chain().get(0)));
        assertThat(contents.feature().id()).isEqualTo("example.features:sample:1.0.0");
    }

    @Test
    void theSameInputAndAKeyWithoutChanceGiveTheSameBytes() throws Exception {
        SigningKey key = key(KeyKind.RSA3072);
        pack("a.kpa", key);
        Files.setLastModifiedTime(
                folder.resolve("example.one-1.0.0.jar"), java.nio.file.attribute.FileTime.from(Instant.EPOCH));
        pack("b.kpa", key);
        assertThat(folder.resolve("a.kpa")).hasSameBinaryContentAs(folder.resolve("b.kpa"));
    }

    @Test
    void earlierSignaturesAreTakenOff() throws Exception {
        Files.write(folder.resolve("example.one-1.0.0.jar"), Samples.signedBundle("one", key(KeyKind.EC384)));
        SigningKey key = key(KeyKind.ED25519);
        pack("a.kpa", key);
        assertThat(ArchiveContents.read(folder.resolve("a.kpa"), TestJson.create())
                        .signers())
                .containsExactly(Fingerprint.of(key.chain().get(0)));
    }

    @Test
    void aBundleThatIsNotThereIsToldAndAWrongFeatureIsNamedWithItsPlace() throws Exception {
        Files.delete(folder.resolve("example.two-1.0.0.jar"));
        assertThat(pack("a.kpa", key(KeyKind.EC256)).absent()).containsExactly("example:two:1.0.0");
        Files.writeString(folder.resolve("feature.json"), "{\"id\": \"a:b:1\",\n \"bundles\": [true]}");
        assertThatThrownBy(() -> pack("b.kpa", key(KeyKind.EC256)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("line 2, column 14");
        assertThat(folder.resolve("b.kpa")).doesNotExist();
    }

    @Test
    void aKeyIsKeptInItsFileAndOpensWithItsPasswordAlone() throws Exception {
        Path file = folder.resolve("office.p12");
        SigningKey key = key(KeyKind.EC256);
        key.write(file, "secret".toCharArray());
        SigningKey read = SigningKey.read(file, "secret".toCharArray(), Optional.empty());
        assertThat(read.chain()).isEqualTo(key.chain());
        assertThatThrownBy(() -> SigningKey.read(file, "other".toCharArray(), Optional.empty()))
                .isInstanceOf(Problem.class);
        String pem = Certificates.pem(key.chain().get(0));
        assertThat(Certificates.ofPem("test", pem)).isEqualTo(key.chain().get(0));
    }

    @Test
    void everyKindOfKeyMakesACertificateForSigningCode() throws Exception {
        for (KeyKind kind : KeyKind.values()) {
            SigningKey key = key(kind);
            key.chain().get(0).verify(key.chain().get(0).getPublicKey());
            assertThat(key.chain().get(0).getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.3");
            assertThat(key.sign(new byte[] {1})).isNotEmpty();
        }
    }

    @Test
    void zipsDependOnNamesAndBytesAlone() throws Exception {
        byte[] one = PlainZip.bytes(Map.of("a", new byte[] {1}), true);
        assertThat(PlainZip.bytes(Map.of("a", new byte[] {1}), true)).isEqualTo(one);
    }

    private Packing.Packed pack(String out, SigningKey key) throws Exception {
        return new Packing(TestJson.create())
                .pack(folder.resolve("feature.json"), folder, folder.resolve(out), List.of(key), new RecordingTask());
    }

    private static SigningKey key(KeyKind kind) throws Exception {
        return SigningKey.create("Office 办公室", kind, Period.ofYears(2), Instant.parse("2026-05-01T00:00:00Z"));
    }
}
