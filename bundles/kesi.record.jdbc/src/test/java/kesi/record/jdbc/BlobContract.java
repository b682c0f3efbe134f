package kesi.record.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import kesi.core.api.problem.Problem;
import kesi.record.jdbc.journal.Chain;
import org.junit.jupiter.api.Test;

/** What holds for source files on every engine. */
abstract class BlobContract extends OnEngine {

    private static final byte[] HELLO = "缂丝".getBytes(StandardCharsets.UTF_8);

    @Test
    void aContentIsKeptUnderItsHash() throws IOException {
        String name = rig.blobs.put(new ByteArrayInputStream(HELLO));
        assertThat(name).isEqualTo(HexFormat.of().formatHex(Chain.sha256().digest(HELLO)));
        assertThat(rig.blobs.size(name)).contains((long) HELLO.length);
        try (InputStream in = rig.blobs.open(name).orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(HELLO);
        }
    }

    @Test
    void theSameContentIsKeptOnce() {
        rig.blobs.put(new ByteArrayInputStream(HELLO));
        rig.blobs.put(new ByteArrayInputStream(HELLO));
        assertThat(rig.store.figures().blobs()).isEqualTo(1);
        assertThat(rig.store.figures().blobBytes()).isEqualTo(HELLO.length);
    }

    @Test
    void aLargeContentComesBackByteForByteAfterOpeningAgain() throws IOException {
        byte[] large = new byte[(3 << 20) + 17];
        new Random(7).nextBytes(large);
        String name = rig.blobs.put(new ByteArrayInputStream(large));
        reopen();
        try (InputStream in = rig.blobs.open(name).orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(large);
        }
        try (InputStream in = rig.blobs.open(name).orElseThrow()) {
            assertThat(in.read()).isEqualTo(large[0] & 0xff);
            in.skipNBytes(2_000_000);
            assertThat(in.read()).isEqualTo(large[2_000_001] & 0xff);
        }
    }

    @Test
    void anEmptyContentIsAContent() throws IOException {
        String name = rig.blobs.put(InputStream.nullInputStream());
        try (InputStream in = rig.blobs.open(name).orElseThrow()) {
            assertThat(in.readAllBytes()).isEmpty();
        }
    }

    @Test
    void aNameThatIsNoHashIsNeverAPath() {
        for (String name : List.of("", "..", "../../etc/passwd", "a".repeat(63) + "/", "A".repeat(64))) {
            assertThat(rig.blobs.open(name)).isEmpty();
            assertThat(rig.blobs.size(name)).isEmpty();
        }
        assertThat(rig.blobs.open("0".repeat(64))).isEmpty();
    }

    @Test
    void aStreamThatBreaksLeavesNothing() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cable");
            }
        };
        assertThatThrownBy(() -> rig.blobs.put(broken))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("cable");
        List<String> kept = new ArrayList<>();
        rig.blobs.each((sha256, size) -> kept.add(sha256));
        assertThat(kept).isEmpty();
        assertThat(folder.resolve("home/cache/incoming")).isEmptyDirectory();
    }

    @Test
    void aDamagedContentIsNoticedWhenItIsRead() throws Exception {
        String name = rig.blobs.put(new ByteArrayInputStream(HELLO));
        damage(name);
        try (InputStream in = rig.blobs.open(name).orElseThrow()) {
            Problem problem = catchThrowableOfType(Problem.class, in::readAllBytes);
            assertThat(problem.code()).contains("E-BLOB-DAMAGED");
        }
    }

    /** Changes a stored content behind the store's back. */
    abstract void damage(String sha256) throws Exception;
}
