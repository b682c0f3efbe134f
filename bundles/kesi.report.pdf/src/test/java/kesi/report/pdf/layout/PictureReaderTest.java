package kesi.report.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import kesi.core.api.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void itsSizeIsKnown(String format) {
        PictureReader.Read read = PictureReader.read(Samples.picture(format), "图");
        assertThat(read.width()).isEqualTo(300);
        assertThat(read.height()).isEqualTo(200);
    }

    @Test
    void thePlaceWhereAPhotographWasTakenIsLeftOut() {
        byte[] plain = Samples.picture("jpg");
        byte[] remark = "Exif\0\0GPS 30.87N 120.10E".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(plain, 0, 2);
        told.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (remark.length + 2)});
        told.writeBytes(remark);
        told.write(plain, 2, plain.length - 2);
        byte[] printed = PictureReader.read(told.toByteArray(), "图").image().content();
        assertThat(new String(printed, StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        assertThat(printed).isEqualTo(PictureReader.read(plain, "图").image().content());
    }

    @ParameterizedTest
    @CsvSource({"1,NONE,300", "3,HALF,300", "6,RIGHT,200", "8,LEFT,200"})
    void aPhotographIsTurnedUpright(int orientation, Turn turn, int width) {
        byte[] plain = Samples.picture("jpg");
        ByteArrayOutputStream turned = new ByteArrayOutputStream();
        turned.write(plain, 0, 2);
        turned.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0});
        turned.writeBytes(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1});
        turned.writeBytes(new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0});
        turned.write(plain, 2, plain.length - 2);
        PictureReader.Read read = PictureReader.read(turned.toByteArray(), "图");
        assertThat(read.turn()).isEqualTo(turn);
        assertThat(read.width()).isEqualTo(width);
    }

    @Test
    void remarksThatCannotBeUnderstoodTurnNothing() {
        assertThat(Turn.read(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 127, 0, 0, 0}))
                .isEqualTo(Turn.NONE);
        assertThat(Turn.read(new byte[0])).isEqualTo(Turn.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void everyTurnFillsTheSameBox(Turn turn) {
        AffineTransform transform = new AffineTransform(turn.matrix(10, 20, 30, 40));
        Rectangle2D box = transform
                .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D();
        assertThat(box).isEqualTo(new Rectangle2D.Double(10, 20, 30, 40));
    }

    @Test
    void whatIsNoPictureIsRefusedByName() {
        assertThatThrownBy(() -> PictureReader.read("GIF89a?".getBytes(StandardCharsets.US_ASCII), "缂丝机"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).contains("E-IMAGE");
                    assertThat(problem.sentence().in(Locale.CHINESE)).contains("缂丝机");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aPictureThatEndsTooSoonIsRefused(String format) {
        byte[] half = Arrays.copyOf(Samples.picture(format), 60);
        assertThatThrownBy(() -> PictureReader.read(half, "图")).isInstanceOf(Problem.class);
    }

    @Test
    void aPictureOfMoreThanAHundredMillionPixelsIsRefusedByItsHeader() {
        byte[] huge = Samples.picture("png");
        huge[16] = 0;
        huge[17] = 0;
        huge[18] = (byte) 0xEA;
        huge[19] = 0x60;
        huge[20] = 0;
        huge[21] = 0;
        huge[22] = (byte) 0xEA;
        huge[23] = 0x60;
        assertThatThrownBy(() -> PictureReader.read(huge, "图"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.sentence().in(Locale.ENGLISH))
                                .contains("60000"));
    }
}
