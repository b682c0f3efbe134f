package kesi.heritage.ui.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kesi.core.api.value.Ref;
import kesi.core.testing.TestJson;
import kesi.heritage.ui.Lineages;
import kesi.heritage.ui.lineage.LineageModel.Shown;
import org.junit.jupiter.api.Test;

class LineageModelTest {

    private final LineageModel model = new LineageModel(Lineages.store(), TestJson.create());

    @Test
    void aLineageIsShownGenerationByGeneration() {
        Shown shown = model.of(Lineages.LINE);
        assertThat(shown.title().in(Locale.CHINESE)).isEqualTo("<html>陈氏竹编世家");
        assertThat(shown.steps())
                .extracting(step -> step.generation().in(Locale.CHINESE))
                .containsExactly("第 1 代", "第 2 代");
        assertThat(shown.steps().get(0).name()).as("no name is made up").isEmpty();
    }

    @Test
    void theLineageOfASelectedPersonMarksThatPerson() {
        Shown shown = model.of(Lineages.PERSON);
        assertThat(shown.steps()).extracting(step -> step.selected()).containsExactly(false, true);
    }

    @Test
    void aRecordWithoutLineageSaysSo() {
        Shown shown = model.of(new Ref("news.item", "other"));
        assertThat(shown.steps()).isEmpty();
        assertThat(shown.title().in(Locale.ENGLISH)).contains("news.item/other");
        assertThat(LineageModel.nothing().title().in(Locale.CHINESE)).startsWith("请选择");
    }
}
