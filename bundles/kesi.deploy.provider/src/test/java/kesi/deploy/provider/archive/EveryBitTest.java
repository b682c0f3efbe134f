package kesi.deploy.provider.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import kesi.core.api.problem.Problem;
import kesi.core.testing.RecordingTask;
import kesi.core.testing.TestJson;
import kesi.deploy.provider.sign.KeyKind;
import kesi.deploy.provider.sign.SignJar;
import kesi.deploy.provider.trust.TrustRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No bit of a signed archive is free, and no part of it will do. The build looks at some 700 bits and 100 lengths;
 * {@code -Dkesi.gate.every=1} looks at every one.
 */
class EveryBitTest {

    private static byte[] whole = new byte[0];
    private static TrustRules rules = Samples.nobody();

    @TempDir
    private Path folder;

    @BeforeAll
    static void make() throws Exception {
        Keys keys = Keys.create();
        rules = keys.rules();
        whole = Samples.signedArchive(
                Map.of("one", Samples.signedBundle("one", keys.good(KeyKind.EC256))), keys.good(KeyKind.EC256));
    }

    @Test
    void theArchiveItselfIsAdmitted() throws Exception {
        assertThat(outcome(whole)).isEqualTo("admitted");
    }

    @Test
    void aChangeOfAnySingleBitIsRefused() throws Exception {
        List<Integer> admitted = new ArrayList<>();
        int step = Integer.getInteger("kesi.gate.every", whole.length * 8 / 700);
        for (int bit = 0; bit < whole.length * 8; bit += step) {
            byte[] changed = whole.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            if (!outcome(changed).startsWith("B-")) {
                admitted.add(bit);
            }
        }
        assertThat(admitted).isEmpty();
    }

    @Test
    void aChangeOfAnySingleBitOfContentIsRefusedEvenWhenTheChecksumsWereMended() throws Exception {
        Map<String, byte[]> parts = new TreeMap<>(SignJar.entries(whole));
        List<String> admitted = new ArrayList<>();
        for (String name : parts.keySet()) {
            byte[] bytes = java.util.Objects.requireNonNull(parts.get(name));
            int step = Integer.getInteger("kesi.gate.every", Math.max(1, bytes.length * 8 / 150));
            for (int bit = 0; bit < bytes.length * 8; bit += step) {
                if (!outcome(mended(name, bytes, bit)).startsWith("B-")) {
                    admitted.add(name + " " + bit);
                }
            }
        }
        assertThat(admitted).isEmpty();
    }

    @Test
    void noPartOfItIsAdmitted() throws Exception {
        List<Integer> admitted = new ArrayList<>();
        int step = Integer.getInteger("kesi.gate.every", whole.length / 100);
        for (int length = 0; length < whole.length; length += step) {
            if (!outcome(Arrays.copyOf(whole, length)).startsWith("B-")) {
                admitted.add(length);
            }
        }
        assertThat(outcome(Arrays.copyOf(whole, whole.length - 1))).isEqualTo("B-TRUNCATED");
        assertThat(admitted).isEmpty();
    }

    /** Flips a bit where the entry's bytes stand in the file, and puts the new checksum into both headers. */
    private static byte[] mended(String name, byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        int at = indexOf(whole, bytes);
        byte[] file = whole.clone();
        System.arraycopy(changed, 0, file, at, changed.length);
        byte[] old = checksum(bytes);
        byte[] mended = checksum(changed);
        for (int i = indexOf(file, old); i >= 0; i = indexOf(file, old)) {
            System.arraycopy(mended, 0, file, i, mended.length);
        }
        assertThat(indexOf(file, mended)).as(name).isNotNegative();
        return file;
    }

    private static byte[] checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        long value = crc.getValue();
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
    }

    private static int indexOf(byte[] all, byte[] part) {
        for (int i = 0; i + part.length <= all.length; i++) {
            if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        return -1;
    }

    private String outcome(byte[] archive) throws Exception {
        Path file = folder.resolve("archive.kpa");
        Files.write(file, archive);
        Clock clock = Clock.fixed(Keys.NOW, ZoneOffset.UTC);
        Admission admission = new Admission(TestJson.create(), rules, new BadBundlesTest.Nothing(), clock);
        try {
            StrictGate.admit(file, folder.resolve("quarantine"), new RecordingTask(), admission);
            return "admitted";
        } catch (Problem e) {
            return e.code().orElse("no code");
        }
    }
}
