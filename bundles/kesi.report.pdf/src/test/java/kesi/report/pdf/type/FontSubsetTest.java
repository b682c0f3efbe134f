package kesi.report.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kesi.report.api.font.Face;
import kesi.report.fonts.BundledTypefaces;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontSubsetTest {

    private final FaceShelf shelf = new FaceShelf(new BundledTypefaces());

    @ParameterizedTest
    @EnumSource
    void outlinesAndWidthsAreThoseOfTheWholeFont(Face face) throws IOException {
        TrueTypeFile whole = shelf.face(face).orElseThrow();
        List<Integer> glyphs = "　缂丝𬭎Aé，“—①"
                .codePoints()
                .mapToObj(whole::glyph)
                .flatMap(Optional::stream)
                .toList();
        byte[] bytes = new FontSubset(whole, glyphs).bytes();
        try (TrueTypeFont subset = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
                TrueTypeFont original = new TTFParser(true)
                        .parse(new RandomAccessReadBuffer(
                                new BundledTypefaces().open(face).orElseThrow().readAllBytes()))) {
            for (int i = 0; i < glyphs.size(); i++) {
                assertThat(subset.getAdvanceWidth(i)).isEqualTo(original.getAdvanceWidth(glyphs.get(i)));
                assertThat(box(subset, i)).isEqualTo(box(original, glyphs.get(i)));
            }
        }
        assertThat(bytes.length).isLessThan(20_000);
    }

    private static String box(TrueTypeFont font, int glyph) throws IOException {
        GlyphData data = font.getGlyph().getGlyph(glyph);
        return data == null ? "" : data.getPath().getBounds2D().toString();
    }
}
