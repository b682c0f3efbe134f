package kesi.deploy.provider.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kesi.core.api.problem.Problem;
import kesi.core.testing.RecordingTask;
import kesi.core.testing.TestJson;
import kesi.deploy.provider.sign.PlainZip;
import kesi.deploy.provider.trust.TrustRules;
import kesi.deploy.provider.trust.TrustRules.Waiver;
import kesi.deploy.provider.zip.Limits;
import kesi.deploy.provider.zip.StrictZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that want to be more than they are, and what developer mode may let pass. */
class BombsTest {

    @TempDir
    private Path folder;

    @Test
    void whatUnpacksToTwoHundredTimesItsSizeIsRefusedBeforeItIsUnpacked() throws IOException {
        Path file = folder.resolve("bomb.jar");
        Files.write(file, PlainZip.bytes(Map.of("zeros", new byte[20_000_000]), false));
        assertThat(code(() -> StrictZip.open(file, "bomb.jar", Limits.BUNDLE))).isEqualTo("B-TOO-BIG");
    }

    @Test
    void aSizeThatIsAClaimAloneIsRefused() throws IOException {
        byte[] zip = PlainZip.bytes(Map.of("a", new byte[] {1}), true);
        for (int at : new int[] {22, zip.length - 22 - 47 + 24}) {
            zip[at + 3] = 0x7f;
        }
        Path file = Files.write(folder.resolve("claim.jar"), zip);
        assertThat(code(() -> StrictZip.open(file, "claim.jar", Limits.BUNDLE))).startsWith("B-");
    }

    @Test
    void moreEntriesThanAllowedAreRefusedByTheirNumber() throws IOException {
        byte[] zip = PlainZip.bytes(Map.of("a", new byte[] {1}), true);
        int end = zip.length - 22;
        for (int at : new int[] {8, 10}) {
            zip[end + at] = (byte) 0xff;
            zip[end + at + 1] = 0x7f;
        }
        Path file = Files.write(folder.resolve("many.jar"), zip);
        assertThat(code(() -> StrictZip.open(file, "many.jar", Limits.BUNDLE))).isEqualTo("B-TOO-BIG");
    }

    @Test
    void aFileBeyondTheLimitIsNotEvenCopied() throws IOException {
        Path file = folder.resolve("huge.kpa");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(Limits.ARCHIVE.bytes() + 1);
        }
        Path quarantine = folder.resolve("quarantine");
        assertThat(code(() -> StrictGate.admit(file, quarantine, new RecordingTask(), admission(Set.of()))))
                .isEqualTo("B-TOO-BIG");
        assertThat(quarantine).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereFailsAndNamesIt() {
        Path file = folder.resolve("gone.kpa");
        assertThatThrownBy(() -> StrictGate.admit(file, folder, new RecordingTask(), admission(Set.of())))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("gone.kpa");
    }

    @Test
    void developerModeAdmitsWhatIsUnsignedAndStillNoHalfSignature() throws Exception {
        Map<String, byte[]> entries = Samples.archive(Map.of("x", PlainZip.bytes(Samples.bundle("x"), false)));
        Path file = Files.write(folder.resolve("own.kpa"), PlainZip.bytes(entries, true));
        Admission lenient = admission(Set.of(Waiver.UNSIGNED));
        Admitted admitted = StrictGate.admit(file, folder.resolve("q"), new RecordingTask(), lenient);
        assertThat(admitted.signers()).isEmpty();
        assertThat(admitted.bundles()).hasSize(1);
        assertThat(code(() -> StrictGate.admit(file, folder.resolve("q"), new RecordingTask(), admission(Set.of()))))
                .isEqualTo("B-UNSIGNED");
        entries.put("META-INF/KESI.SF", new byte[0]);
        Files.write(file, PlainZip.bytes(entries, true));
        assertThat(code(() -> StrictGate.admit(file, folder.resolve("q"), new RecordingTask(), lenient)))
                .isEqualTo("B-UNSIGNED");
    }

    private static Admission admission(Set<Waiver> waived) {
        TrustRules rules = new TrustRules(List.of(), List.of(), waived, "office", 1, java.time.Instant.EPOCH);
        return new Admission(TestJson.create(), rules, new BadBundlesTest.Nothing(), java.time.Clock.systemUTC());
    }

    private static String code(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(call);
        return thrown instanceof Problem problem ? problem.code().orElse("") : String.valueOf(thrown);
    }
}
