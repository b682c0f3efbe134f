package kesi.news.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kesi.news.api.Titles.Part;
import org.junit.jupiter.api.Test;

class TitlesTest {
    private static Titles.Line line(Part part, String text) {
        return new Titles.Line(part, text, text, Optional.empty());
    }

    @Test
    void twoMainLinesMakeOneTitle() {
        Titles titles = new Titles(List.of(line(Part.MAIN, "清凉送到"), line(Part.MAIN, "建设一线")), false);
        assertThat(titles.raw()).isEqualTo("清凉送到 建设一线");
        assertThat(titles.display()).isEqualTo("清凉送到　建设一线");
    }

    @Test
    void kickerAndSubTitleAreNoPartOfTheTitle() {
        Titles titles = new Titles(
                List.of(line(Part.KICKER, "云岭聚焦一线"), line(Part.MAIN, "小哥驿站开张"), line(Part.SUB, "——首批二十家")), false);
        assertThat(titles.display()).isEqualTo("小哥驿站开张");
        assertThat(titles.part(Part.KICKER))
                .hasValueSatisfying(kicker -> assertThat(kicker.raw()).isEqualTo("云岭聚焦一线"));
        assertThat(titles.part(Part.SUB)).isPresent();
    }

    @Test
    void anItemWithoutAnyTitleLineIsRefused() {
        assertThatThrownBy(() -> new Titles(List.of(), true)).isInstanceOf(IllegalArgumentException.class);
    }
}
