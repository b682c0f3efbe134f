package kesi.exchange.files.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EncodingPropertyTest {

    @Property(tries = 500)
    void everyTextInUtf8IsReadBackEqual(@ForAll("texts") String text) {
        assertThat(decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Property(tries = 500)
    void everyTextInUtf16WithAMarkIsReadBackEqual(@ForAll("texts") String text) {
        assertThat(decode(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(text);
    }

    @Property(tries = 500)
    void aSentenceInGb18030IsReadBackEqual(@ForAll("sentences") String text) {
        assertThat(decode(text.getBytes(Charset.forName("GB18030")))).isEqualTo(text);
    }

    @Property(tries = 1000)
    void whateverTheBytesAreNoReplacementIsEverMade(@ForAll byte[] bytes) {
        try {
            assertThat(decode(bytes)).doesNotContain("\uFFFD");
        } catch (Problem refused) {
            assertThat(refused.code()).isPresent();
        }
    }

    private static String decode(byte[] bytes) {
        return new Decoding("test", bytes).decode(Optional.empty()).text();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u4e00', '\u9fa5')
                .withChars('\n', '\t', '，', '。')
                .ofMinLength(1)
                .ofMaxLength(200);
    }

    /** Everyday characters, at least a few of them: single ones are also valid UTF-8 by chance. */
    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of("市总工会举办职工技能竞赛，来自各企业的选手同台竞技。", "缂丝技艺通经断纬、双面均可欣赏。", "预选赛有三十三家企业参加。")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(list -> String.join("\n", list));
    }
}
