package kesi.news.provider.rule.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineNatureTest {
    private final LineNature nature = new LineNature();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "活动举办。",
                "他说：“好。”",
                "真好！",
                "好吗？",
                "还有很多……",
                "见附件（略）。",
                "活动举办。（完）",
                "He came to work.",
                "『好。』",
                "活动举办."
            })
    void aCompleteSentenceEnds(String text) {
        assertThat(nature.endsSentence(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"活动举", "活动举办,", "设有“夜校”", "驿站由 Yunling Co.", "如下：", "（待续", "全长3.5", "》"})
    void anIncompleteSentenceDoesNot(String text) {
        assertThat(nature.endsSentence(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"张家港举办竞赛", "弘扬精神 聚力实践", "『行走课堂』进一线", "33家企业,132名选手", "你准备好了吗？"})
    void aShortLineWithoutAStopMayBeATitle(String text) {
        assertThat(nature.headingLike(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"近日举办竞赛", "活动举办。", "设有夜校、", "为进一步提升安全", "他说：", "设有“夜校", "完"})
    void aBeginningOrAFragmentMayNot(String text) {
        assertThat(nature.headingLike(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、抓好安全", "（二）抓好宣传", "3.抓好保障", "①抓好", "●抓好", "第三条 抓好"})
    void anEntryOfAListIsKnown(String text) {
        assertThat(nature.startsListEntry(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5万人参加", "一等奖两名", "第三届大赛", "2023年起"})
    void aNumberIsNoEntryOfAList(String text) {
        assertThat(nature.startsListEntry(text)).isFalse();
    }

    @Test
    void wordsUnderAPictureAreKnown() {
        assertThat(nature.isCaption("图为颁奖现场")).isTrue();
        assertThat(nature.isCaption("图书漂流进车间")).isFalse();
    }

    @Test
    void openQuotesAndBracketsAreCounted() {
        assertThat(LineNature.hasOpenQuote("设有“夜校")).isTrue();
        assertThat(LineNature.hasOpenQuote("设有“夜校”和《读书》")).isFalse();
        assertThat(LineNature.hasOpenQuote("见(附件")).isTrue();
    }
}
