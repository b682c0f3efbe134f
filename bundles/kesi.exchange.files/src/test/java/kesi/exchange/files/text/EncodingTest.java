package kesi.exchange.files.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.exchange.api.DecodedText;
import kesi.exchange.api.DecodedText.Basis;
import kesi.exchange.files.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TEXT = "单位,姓名\n市总工会,䶮小明\n测试公司,𬭎强,——“引号”\n";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void plainUtf8IsToldByItsStrictness() {
        DecodedText text = desk.text("a.txt", TEXT.getBytes(UTF_8));
        assertThat(text.text()).isEqualTo(TEXT);
        assertThat(text.basis()).isEqualTo(Basis.STRICT_UTF8);
    }

    @Test
    void aByteOrderMarkDecidesAndIsNotPartOfTheText() {
        assertThat(desk.text("a.txt", ("\uFEFF" + TEXT).getBytes(UTF_8)).text()).isEqualTo(TEXT);
        assertThat(desk.text("b.txt", ("\uFEFF" + TEXT).getBytes(UTF_16LE)).text())
                .isEqualTo(TEXT);
        DecodedText big = desk.text("c.txt", ("\uFEFF" + TEXT).getBytes(UTF_16BE));
        assertThat(big.text()).isEqualTo(TEXT);
        assertThat(big.basis()).isEqualTo(Basis.BYTE_ORDER_MARK);
        assertThat(big.confidence()).isEqualTo(1);
    }

    @Test
    void utf16WithoutAMarkIsToldByItsZeros() {
        DecodedText little = desk.text("a.csv", TEXT.getBytes(UTF_16LE));
        assertThat(little.text()).isEqualTo(TEXT);
        assertThat(little.basis()).isEqualTo(Basis.UTF16_PATTERN);
        assertThat(desk.text("b.csv", TEXT.getBytes(UTF_16BE)).text()).isEqualTo(TEXT);
    }

    @Test
    void whatIsNotUtf8IsReadAsGb18030WithRareNames() {
        DecodedText text = desk.text("a.csv", TEXT.getBytes(GB18030));
        assertThat(text.text()).isEqualTo(TEXT);
        assertThat(text.basis()).isEqualTo(Basis.STRICT_GB18030);
        assertThat(text.confidence()).isBetween(0.6, 0.95);
    }

    @Test
    void anotherEncodingReadAsGb18030HasLittleConfidence() {
        byte[] big5 = "廣東省總工會舉辦職工技能競賽，參賽選手來自全省各地".getBytes(Charset.forName("Big5"));
        assertThat(desk.text("a.txt", big5).confidence()).isLessThan(0.5);
    }

    @Test
    void aChosenEncodingIsUsedAndNothingElse() {
        byte[] big5 = "廣東省總工會".getBytes(Charset.forName("Big5"));
        DecodedTextFiles texts = new DecodedTextFiles(kesi.exchange.files.process.TestParsers.create(120));
        DecodedText text = texts.read(Desk.file(desk.write("a.txt", big5)), Optional.of("Big5"));
        assertThat(text.text()).isEqualTo("廣東省總工會");
        assertThat(text.basis()).isEqualTo(Basis.CHOSEN);
        assertThat(Desk.code(() -> texts.read(Desk.file(desk.write("b.txt", big5)), Optional.of("UTF-8"))))
                .isEqualTo("E-DECODE");
        assertThat(Desk.code(() -> texts.read(Desk.file(desk.write("c.txt", big5)), Optional.of("no such"))))
                .isEqualTo("E-ENCODING");
    }

    @Test
    void aFileCutInTheMiddleOfACharacterNamesLineAndByte() {
        byte[] whole = "第一行\n第二行，到这里就断了".getBytes(UTF_8);
        Problem problem = Desk.problem(() -> desk.text("a.txt", Arrays.copyOf(whole, whole.length - 1)));
        assertThat(problem.code()).contains("E-DECODE");
        assertThat(problem.sentence().in(Locale.CHINESE))
                .contains("第 2 行", "第 " + (whole.length - 2) + " 个字节", "UTF-8");
        byte[] gb = "第一行\n第二行，到这里就断了".getBytes(GB18030);
        assertThat(Desk.problem(() -> desk.text("b.txt", Arrays.copyOf(gb, gb.length - 1)))
                        .sentence()
                        .in(Locale.CHINESE))
                .contains("第 2 行", "GB18030");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoEncodingsInOneFileAreRefused(boolean utf8First) {
        byte[] utf8 = "市总工会举办职工技能竞赛\n".getBytes(UTF_8);
        byte[] gb = "参赛选手来自全市各企业单位\n".getBytes(GB18030);
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes(utf8First ? utf8 : gb);
        mixed.writeBytes(utf8First ? gb : utf8);
        assertThat(Desk.code(() -> desk.text("a.txt", mixed.toByteArray()))).isEqualTo("E-DECODE");
    }

    @Test
    void shortFieldsOfAnotherEncodingAmongManyAreFoundToo() {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        for (int i = 0; i < 40; i++) {
            mixed.writeBytes((i + ",张伟,测试公司\n").getBytes(i % 4 == 0 ? UTF_8 : GB18030));
        }
        assertThat(Desk.code(() -> desk.text("a.csv", mixed.toByteArray()))).isEqualTo("E-DECODE");
    }

    @Test
    void aTextThatWasDamagedBeforeIsRefused() {
        byte[] damaged = "第一行\n参赛\uFFFD号".getBytes(UTF_8);
        Problem problem = Desk.problem(() -> desk.text("a.txt", damaged));
        assertThat(problem.code()).contains("E-DECODE");
        assertThat(problem.sentence().in(Locale.CHINESE)).contains("第 2 行");
    }

    @Test
    void zerosAndControlBytesAreNoText() {
        assertThat(Desk.code(() -> desk.text("a.txt", new byte[] {'a', 0, 0, 'b', 0, 'c', 'd', 0})))
                .isEqualTo("E-BINARY");
        byte[] controls = new byte[100];
        Arrays.fill(controls, (byte) 1);
        assertThat(Desk.code(() -> desk.text("b.txt", controls))).isEqualTo("E-BINARY");
        assertThat(Desk.code(() -> desk.text("c.txt", "abc\0def".getBytes(UTF_8))))
                .isEqualTo("E-BINARY");
    }

    @Test
    void aFewControlBytesAreStillText() {
        assertThat(desk.text("a.txt", "ring \u0007 the bell".getBytes(UTF_8)).text())
                .contains("\u0007");
    }
}
