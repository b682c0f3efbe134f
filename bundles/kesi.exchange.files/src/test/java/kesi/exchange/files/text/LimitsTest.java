package kesi.exchange.files.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kesi.exchange.api.SourceFile;
import kesi.exchange.files.Desk;
import kesi.exchange.files.process.TestParsers;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private final DecodedTextFiles texts = new DecodedTextFiles(TestParsers.create(120));

    @Test
    void anEndlessLineIsGivenUpAfterTheFirstMegabyte() {
        Endless file = new Endless(3L << 30, 0);
        assertThat(Desk.code(() -> texts.read(file, Optional.empty()))).isEqualTo("E-LINE-TOO-LONG");
        assertThat(file.read).isLessThan(2 << 20);
    }

    @Test
    void anEndlessFileOfShortLinesIsGivenUpAtTheLimit() {
        Endless file = new Endless(3L << 30, 80);
        assertThat(Desk.code(() -> texts.read(file, Optional.empty()))).isEqualTo("E-TOO-BIG");
        assertThat(file.read).isLessThan(66L << 20);
    }

    @Test
    void aLineOfNearlyAMegabyteIsRead() {
        assertThat(texts.read(new Endless((1 << 20) - 1, 0), Optional.empty()).text())
                .hasSize((1 << 20) - 1);
    }

    /** A file of letters that is never on disk. */
    private static final class Endless implements SourceFile {

        private final long size;
        private final int line;
        private long read;

        Endless(long size, int line) {
            this.size = size;
            this.line = line;
        }

        @Override
        public String name() {
            return "endless.txt";
        }

        @Override
        public String fileName() {
            return name();
        }

        @Override
        public Format format() {
            return Format.TEXT;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public String sha256() {
            return "";
        }

        @Override
        public InputStream open() throws IOException {
            byte[] block = (line == 0 ? "a".repeat(1 << 16) : ("a".repeat(line - 1) + "\n").repeat(800))
                    .getBytes(StandardCharsets.US_ASCII);
            return new InputStream() {
                @Override
                public int read() {
                    return read++ < size ? 'a' : -1;
                }

                @Override
                public int read(byte[] target, int offset, int length) {
                    if (read >= size) {
                        return -1;
                    }
                    int count = (int) Math.min(Math.min(length, block.length), size - read);
                    System.arraycopy(block, 0, target, offset, count);
                    read += count;
                    return count;
                }
            };
        }
    }
}
