package kesi.news.provider.rule.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kesi.news.api.Credit.Expansion;
import kesi.news.api.Credit.Rule;
import kesi.news.api.Span;
import org.junit.jupiter.api.Test;

class ExpansionsTest {
    private final Expansions expansions = new Expansions();

    @Test
    void aShortFormThatTheTextHasInFullIsThatName() {
        assertThat(expansions.expand("云岭市总", List.of("活动由云岭市总工会主办。")))
                .contains(new Expansion("云岭市总工会", Rule.NAMED_IN_TEXT, Optional.of(new Span(1, 3, 9))));
    }

    @Test
    void theRegionComesFromTheTextWhenItStandsRightBefore() {
        assertThat(expansions.expand("高新区总", List.of("近日,苏州高新区举办大赛。")))
                .contains(new Expansion("苏州高新区总工会", Rule.REGION_IN_TEXT, Optional.of(new Span(1, 3, 8))));
    }

    @Test
    void aFullNameGetsTheWiderNameOfTheText() {
        assertThat(expansions.expand("工业园区总工会", List.of("苏州工业园区总工会推出项目。")))
                .map(Expansion::name)
                .contains("苏州工业园区总工会");
    }

    @Test
    void withoutSupportTheShortFormIsCompletedAndNoMore() {
        assertThat(expansions.expand("高新区总", List.of("活动举办。")))
                .contains(new Expansion("高新区总工会", Rule.SHORT_FORM, Optional.empty()));
    }

    @Test
    void wordsThatAreNoPlaceDoNotBecomeOne() {
        assertThat(expansions.expand("高新区总", List.of("活动在高新区举办。")))
                .map(Expansion::name)
                .contains("高新区总工会");
    }

    @Test
    void aFullNameWithoutAWiderOneStaysAsItIs() {
        assertThat(expansions.expand("张浦镇总工会", List.of("张浦镇总工会主办。"))).isEmpty();
    }

    @Test
    void aPersonIsNotExpanded() {
        assertThat(expansions.expand("周敏", List.of("周敏主办。"))).isEmpty();
    }
}
