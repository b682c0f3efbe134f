package kesi.news.provider.rule.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kesi.news.provider.rule.line.Furniture.Edge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
    private final Furniture furniture = new Furniture();

    @ParameterizedTest
    @CsvSource({
        "云岭工人报, masthead, 云岭工人报",
        "2024年7月12日 星期五, date, 2024年7月12日",
        "2024-07-12, date, 2024-07-12",
        "总第1286期, number, 1286",
        "第3版 基层工会, page, 3",
        "A03版, page, A03",
        "要闻 | 2, page, 2",
        "— 12 —, page, 12",
        "第 2 页 共 8 页, page, 2"
    })
    void theFurnitureOfThePageIsKnownWithWhatItSays(String text, String what, String value) {
        assertThat(furniture.find(text, Edge.TOP)).contains(new Furniture.Found(what, Optional.of(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"责任编辑：张三 美编：李四", "国内统一连续出版物号 CN 32-0001", "下转第4版", "◆◆◆◆", "----------"})
    void imprintTurnsAndRulesAreFurniture(String text) {
        assertThat(furniture.find(text, Edge.NONE)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"喜报", "清凉送到一线", "近日，活动举办。", "来自8家央企", "。", "第六代传人", "3家企业"})
    void textIsNoFurniture(String text) {
        assertThat(furniture.find(text, Edge.TOP)).isEmpty();
    }

    @Test
    void aMastheadStandsAtTheTopOnly() {
        assertThat(furniture.find("云岭工人报", Edge.BOTTOM)).isEmpty();
        assertThat(furniture.find("云岭工人报", Edge.NONE)).isEmpty();
    }

    @Test
    void aDateInTheMiddleOfAPageIsNotTheDateOfThePage() {
        assertThat(furniture.find("2024年7月12日", Edge.NONE)).isEmpty();
    }
}
