package kesi.news.provider.rule.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeamTest {
    private final Seam seam = new Seam(new LineNature());

    private int weight(String line, String next) {
        return seam.weight(line, next, next, line + "\n" + next);
    }

    @Test
    void aCommaInTheLineSpeaksForABrokenSentence() {
        assertThat(weight("王师傅出生于竹编世家,从曾", "祖到父亲都做竹编。")).isPositive();
    }

    @Test
    void aLineThatEndsWithAFunctionWordGoesOn() {
        assertThat(weight("活动设置的", "摊位很多。")).isPositive();
    }

    @Test
    void aLineThatBeginsWithACommaGoesOnFromTheOneBefore() {
        assertThat(weight("活动设置摊位", "，职工踊跃参加。")).isPositive();
    }

    @Test
    void anOpenQuotationGoesOn() {
        assertThat(weight("荣获“书香", "家庭”称号。")).isPositive();
    }

    @Test
    void aReportThatBeginsBehindItSpeaksForAHeading() {
        assertThat(weight("清凉送到一线", "近日，云栖镇总工会举办活动。")).isNegative();
    }

    @Test
    void aHeadingIsEchoedByTheSentenceBehindIt() {
        assertThat(weight("云栖镇举办夏季送清凉活动", "云栖镇工会在工地举办了夏季送清凉活动。")).isNegative();
    }

    @Test
    void aWordThatThePageHasElsewhereIsNotCut() {
        int without = seam.weight("参加过竹", "编比赛。", "编比赛。", "参加过竹\n编比赛。");
        int with = seam.weight("参加过竹", "编比赛。", "编比赛。", "参加过竹\n编比赛。竹编");
        assertThat(with).isGreaterThan(without);
    }

    @Test
    void theNameOfAUnionIsNotCut() {
        assertThat(weight("活动由云岭市总", "工会主办。")).isPositive();
    }
}
