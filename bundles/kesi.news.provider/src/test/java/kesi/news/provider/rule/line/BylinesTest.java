package kesi.news.provider.rule.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kesi.news.api.Credit.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {
    private final Bylines bylines = new Bylines();

    @ParameterizedTest
    @CsvSource({
        "高新区总, TEXT, 高新区总",
        "张家港市总, TEXT, 张家港市总",
        "昆山总, TEXT, 昆山总",
        "张浦镇总工会, TEXT, 张浦镇总工会",
        "云岭重工股份有限公司工会, TEXT, 云岭重工股份有限公司工会",
        "吴江区总 摄, PHOTO, 吴江区总",
        "周敏摄, PHOTO, 周敏",
        "（周敏 摄）, PHOTO, 周敏",
        "图/周敏, PHOTO, 周敏",
        "（记者 周敏）, TEXT, 周敏",
        "本报全媒体记者 周敏 报道, TEXT, 周敏",
        "作者：周敏, TEXT, 周敏",
        "来源：云岭工人报, ORIGIN, 云岭工人报",
        "转自《云岭工人报》, ORIGIN, 《云岭工人报》",
        "责编：周敏, EDITOR, 周敏"
    })
    void aLineThatSaysWhoMadeItIsKnown(String text, Role role, String name) {
        assertThat(bylines.find(text))
                .hasValueSatisfying(
                        found -> assertThat(found.by()).containsExactly(new Bylines.Made(role, List.of(name))));
    }

    @Test
    void aNameWithABlankInsideIsOneName() {
        assertThat(bylines.find("本报记者 周 敏"))
                .hasValueSatisfying(
                        found -> assertThat(found.by().get(0).names()).containsExactly("周敏"));
    }

    @Test
    void textAndPhotoMayHaveDifferentMakers() {
        assertThat(bylines.find("文/周敏 图/李思远"))
                .hasValueSatisfying(found -> assertThat(found.by())
                        .containsExactly(
                                new Bylines.Made(Role.TEXT, List.of("周敏")),
                                new Bylines.Made(Role.PHOTO, List.of("李思远"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"走进苏州市总工会", "活动现场拍摄", "近日，由苏州市总", "记者从会上获悉", "清凉送到一线", "本次活动共有三百人参加，主办方为云岭市总工会。"})
    void otherLinesAreNone(String text) {
        assertThat(bylines.find(text)).isEmpty();
    }

    @Test
    void anOrganisationInFullIsLessSureThanItsShortForm() {
        assertThat(bylines.find("张浦镇总工会"))
                .hasValueSatisfying(found -> assertThat(found.sure()).isFalse());
        assertThat(bylines.find("张家港市总"))
                .hasValueSatisfying(found -> assertThat(found.sure()).isTrue());
    }

    @Test
    void aBylineBehindTheLastSentenceIsFoundByItsPlace() {
        assertThat(bylines.closingAt("活动举办。（记者 周敏）")).contains(5);
        assertThat(bylines.closingAt("活动举办。 高新区总")).contains(6);
        assertThat(bylines.closingAt("活动举办。（下图）")).isEmpty();
        assertThat(bylines.closingAt("工具（OH卡牌）")).isEmpty();
    }
}
