package kesi.report.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import kesi.core.api.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
