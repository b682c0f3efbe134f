package kesi.shell.swing.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.report.api.font.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFilesTest {
    @TempDir
    Path folder;

    private final List<Face> opened = new ArrayList<>();

    @Test
    void aFaceIsWrittenOnceAndReadInPlaceFromThenOn() throws IOException {
        FontFiles files = FontFiles.in(folder.resolve("state"), this::open);

        Path file = files.file(Face.SANS).orElseThrow();
        files.file(Face.SANS);

        assertThat(file).hasContent("SANS");
        assertThat(opened).containsExactly(Face.SANS);
    }

    @Test
    void aFaceThatIsNotInstalledHasNoFile() throws IOException {
        assertThat(FontFiles.in(folder, face -> Optional.empty()).file(Face.KAI))
                .isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatCannotBeReadToItsEndLeavesNothingBehind() {
        FontFiles files = FontFiles.in(folder, face -> Optional.of(new Torn()));

        assertThatThrownBy(() -> files.file(Face.SANS)).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private Optional<InputStream> open(Face face) {
        opened.add(face);
        return Optional.of(new ByteArrayInputStream(face.name().getBytes(StandardCharsets.UTF_8)));
    }

    private static final class Torn extends InputStream {
        private int left = 10;

        @Override
        public int read() throws IOException {
            if (left-- > 0) {
                return 'x';
            }
            throw new IOException("the disk is torn");
        }
    }
}
