package kesi.deploy.provider.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    private final Masking masking = new Masking(vocabulary());

    private static Vocabulary vocabulary() {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.add("The file {0} cannot be read ({1}). Kesi {2} starts with {3} bundles");
        vocabulary.add("读入了 {0} 条报道，来自文件 {1}。");
        return vocabulary;
    }

    @Test
    void whatTheProductSaysItselfStays() {
        assertThat(masking.text("The file 名单.xlsx cannot be read (E-DECODE)."))
                .isEqualTo("The file ‹…› cannot be read (E-DECODE).");
        assertThat(masking.text("读入了 12 条报道，来自文件 王芳的稿子。")).isEqualTo("读入了 12 条报道，来自文件 ‹…›。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王芳",
                "欧阳娜娜同志",
                "Wang Fang",
                "李enlai",
                "13812345678",
                "138-1234-5678",
                "110105198503121234",
                "1985-03-12",
                "wang@example.org",
                "/home/wangfang/名单.xlsx",
                "C:\\Users\\wangfang\\x.csv",
                "wangfang.pdf",
                "com.wangfang",
                "缂丝研究所",
                "Straße",
                "ＷＡＮＧ",
                "𬭎"
            })
    void whatPeopleWroteIsHidden(String secret) {
        String masked = masking.text("The file " + secret + " cannot be read");
        assertThat(masked).startsWith("The file ‹…›").endsWith("cannot be read");
        assertThat(masked.substring(9)).doesNotContainPattern("[\\p{IsHan}0-9]{2}|ang|Stra|ＷＡ");
    }

    @Test
    void theHeadOfALogLineAndTheFramesOfAStackStay() {
        assertThat(masking.line("2026-03-04 10:11:12.013 WARN  [kesi-task-3] kesi.news.provider.Reading - 王芳 cannot"))
                .isEqualTo("2026-03-04 10:11:12.013 WARN  [kesi-task-3] kesi.news.provider.Reading - ‹…› cannot");
        String frame = "\tat kesi.news.provider.Reading.lambda$read$0(Reading.java:12)";
        assertThat(masking.line(frame)).isEqualTo(frame);
        assertThat(masking.line("Caused by: java.io.IOException: 王芳.csv"))
                .isEqualTo("Caused by: java.io.IOException: ‹…›");
    }

    @Test
    void aTreeKeepsItsShapeAndItsNumbers() {
        assertThat(masking.tree(Map.of("records", 48, "file", List.of("王芳", "bundles"))))
                .isEqualTo(Map.of("records", 48, "file", List.of("‹…›", "bundles")));
        assertThat(masking.tree(Map.of("王芳", true))).isEqualTo(Map.of("‹…›", true));
    }

    @Test
    void aRunOfChineseCharactersStaysOnlyAsAWhole() {
        assertThat(masking.text("来自文件")).isEqualTo("来自文件");
        assertThat(masking.text("来自文件王")).isEqualTo("‹…›");
    }
}
