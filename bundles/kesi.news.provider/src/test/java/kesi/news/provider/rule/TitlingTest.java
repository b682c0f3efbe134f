package kesi.news.provider.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kesi.news.api.Titles;
import org.junit.jupiter.api.Test;

class TitlingTest {
    private final Titling titling = new Titling(new Fullwidth());

    private String made(String text) {
        Titles titles = titling.titles(List.of(), List.of(text));
        assertThat(titles.generated()).isTrue();
        return titles.display();
    }

    @Test
    void aMadeTitleNamesTheEventWithoutItsHosts() {
        assertThat(made("近日,由云岭市总工会主办的2024年焊工技能竞赛决赛,在云岭举行。竞赛设两个工种。")).isEqualTo("2024年焊工技能竞赛决赛举行");
    }

    @Test
    void withoutAnEventItIsTheFirstClause() {
        assertThat(made("近日,云岭市职工服务中心启用,面积三百平方米。")).isEqualTo("云岭市职工服务中心启用");
    }

    @Test
    void aLongClauseIsCutAndSaysSo() {
        assertThat(made("云".repeat(80) + "。")).hasSize(48).endsWith("…");
    }

    @Test
    void anItemWithoutTextHasADashForATitle() {
        assertThat(titling.titles(List.of(), List.of()).display()).isEqualTo("—");
        assertThat(made(",")).isNotBlank();
    }
}
