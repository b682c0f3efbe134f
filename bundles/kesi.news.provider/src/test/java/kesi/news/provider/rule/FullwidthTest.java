package kesi.news.provider.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FullwidthTest {
    private final Fullwidth fullwidth = new Fullwidth();

    @Test
    void marksBetweenHanziBecomeFullWidth() {
        assertThat(fullwidth.display("近日,活动举办:他说!真的?好;对")).isEqualTo("近日，活动举办：他说！真的？好；对");
    }

    @Test
    void marksOfNumbersAndTimesStay() {
        assertThat(fullwidth.display("图书3,000册,开放到10:30,比分3:2,长1.5米")).isEqualTo("图书3,000册，开放到10:30，比分3:2，长1.5米");
    }

    @Test
    void latinTextKeepsItsMarks() {
        assertThat(fullwidth.display("Hello, world. See https://a.b/c?d=e, please!"))
                .isEqualTo("Hello, world. See https://a.b/c?d=e, please!");
    }

    @Test
    void bracketsAroundOrInsideHanziBecomeFullWidth() {
        assertThat(fullwidth.display("牌(OH卡牌)游戏 f(x) (a) 见(1)")).isEqualTo("牌（OH卡牌）游戏 f(x) (a) 见（1）");
    }

    @Test
    void straightQuotesBecomeAPairAndAnOddOneStays() {
        assertThat(fullwidth.display("他说\"好\"")).isEqualTo("他说“好”");
        assertThat(fullwidth.display("他说\"好")).isEqualTo("他说\"好");
    }

    @Test
    void aBlankInATitleIsFullWidthAndInTextIsNot() {
        assertThat(fullwidth.title("弘扬精神 聚力实践")).isEqualTo("弘扬精神　聚力实践");
        assertThat(fullwidth.display("进校园 有传承")).isEqualTo("进校园 有传承");
    }

    @Property(tries = 300)
    void placesStayTheSame(@ForAll String raw) {
        assertThat(fullwidth.title(raw)).hasSameSizeAs(raw);
    }
}
