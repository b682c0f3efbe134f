package kesi.report.pdf.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTest {

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "1,1",
        "-1.5,-1.5",
        "0.1234,0.123",
        "0.0004,0",
        "-0.0004,0",
        "28.99,28.99",
        "1000000,1000000",
        "0.05,0.05"
    })
    void numbersHaveAtMostThreeDecimals(double value, String written) {
        assertThat(Syntax.number(value)).isEqualTo(written);
    }

    @Test
    void textIsWrittenInUtf16() {
        assertThat(Syntax.text("A丝𬭎")).isEqualTo("<FEFF00414E1DD872DF4E>");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000})
    void anotherLibraryFindsEveryObject(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfFile file = new PdfFile(out);
        int pages = file.reserve();
        List<Integer> objects =
                IntStream.range(0, count).map(number -> file.reserve()).boxed().toList();
        for (int odd = 1; odd >= 0; odd--) {
            for (int i = odd; i < count; i += 2) {
                file.put(objects.get(i), "<</Number " + i + ">>");
            }
        }
        file.put(pages, "<</Type/Pages/Kids[]/Count 0>>");
        int root = file.add("<</Type/Catalog/Pages " + Syntax.reference(pages) + ">>");
        file.finish(root, file.add("<<>>"));
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            for (int i = 0; i < count; i++) {
                var object = document.getDocument().getObjectFromPool(new COSObjectKey(objects.get(i), 0));
                assertThat(object.getObject().toString()).contains("Number").contains("{" + i + "}");
            }
            assertThat(document.getDocument().getTrailer().getItem(COSName.ID)).isNotNull();
        }
    }
}
