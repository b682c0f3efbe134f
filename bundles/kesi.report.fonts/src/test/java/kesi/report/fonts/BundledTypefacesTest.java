package kesi.report.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import kesi.report.api.font.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundledTypefacesTest {

    private final BundledTypefaces typefaces = new BundledTypefaces();

    @ParameterizedTest
    @EnumSource
    void everyFaceHasTrueTypeOutlines(Face face) throws IOException {
        assertThat(tables(face)).contains("glyf", "loca", "cmap", "hmtx", "head", "hhea", "maxp");
    }

    @ParameterizedTest
    @EnumSource
    void everyFaceServesTheScreenToo(Face face) throws Exception {
        try (InputStream in = typefaces.open(face).orElseThrow()) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            assertThat(font.canDisplayUpTo("缂丝苏州市总工会，2023年“非遗”——……")).isEqualTo(-1);
        }
    }

    @Test
    void theSansFaceHasTheRareCharactersOfNames() throws Exception {
        try (InputStream in = typefaces.open(Face.SANS).orElseThrow()) {
            assertThat(Font.createFont(Font.TRUETYPE_FONT, in).canDisplayUpTo("𬭎䶮"))
                    .isEqualTo(-1);
        }
    }

    @Test
    void theLicenceTravelsWithEachFont() throws IOException {
        for (String file :
                new String[] {"/fonts/NotoSerifSC-OFL.txt", "/fonts/LXGWWenKai-OFL.txt", "/fonts/ttf/NotoSansSC/OFL.txt"
                }) {
            try (InputStream in = BundledTypefaces.class.getResourceAsStream(file)) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("SIL OPEN FONT LICENSE Version 1.1", "Copyright");
            }
        }
    }

    private Set<String> tables(Face face) throws IOException {
        try (InputStream in = typefaces.open(face).orElseThrow()) {
            ByteBuffer head = ByteBuffer.wrap(in.readNBytes(12 + 16 * 64));
            Set<String> tags = new HashSet<>();
            for (int i = 0; i < head.getShort(4); i++) {
                byte[] tag = new byte[4];
                head.get(12 + 16 * i, tag);
                tags.add(new String(tag, StandardCharsets.US_ASCII));
            }
            return tags;
        }
    }
}
