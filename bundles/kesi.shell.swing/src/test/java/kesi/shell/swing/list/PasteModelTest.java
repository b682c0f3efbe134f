package kesi.shell.swing.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.TestJson;
import kesi.shell.swing.look.Tsv;
import kesi.shell.swing.sample.SampleTypes;
import kesi.shell.swing.sample.SampleTypes.Genre;
import kesi.shell.swing.sample.SampleTypes.Item;
import org.junit.jupiter.api.Test;

class PasteModelTest {

    private final MemoryRecords records = new MemoryRecords(SampleTypes.items());

    @Test
    void aFirstRowThatNamesTheColumnsIsTheHead() {
        PasteModel<Item> model = model("署名\t标题\t体裁\t备用\n总工会\t甲报道\tfeature\tx\n");

        assertThat(model.mapping())
                .extracting(field -> field.map(PasteField::name).orElse(""))
                .containsExactly("byline", "title", "genre", "");
        assertThat(model.check()).singleElement().satisfies(row -> {
            assertThat(row.errors()).isEmpty();
            assertThat(row.tree()).containsEntry("title", "甲报道").containsEntry("genre", "FEATURE");
        });
    }

    @Test
    void withoutAHeadTheColumnsFillTheComponentsInTheirOrder() {
        PasteModel<Item> model = model("甲报道\tNEWS\t总工会\t12\t一；二\n");

        model.commit(records);

        Item item = records.shelf(SampleTypes.items())
                .find(records.ids("news.item", "", 1).get(0))
                .orElseThrow()
                .value();
        assertThat(item)
                .isEqualTo(new Item(
                        "甲报道", Genre.NEWS, "总工会", Optional.of(new java.math.BigDecimal("12")), List.of("一", "二")));
    }

    @Test
    void whatDoesNotFitIsToldRowByRowAndTheGoodRowsAreOneBatch() {
        PasteModel<Item> model =
                model("甲\tNEWS\tx\t12\n\tNEWS\tx\t1\n乙\tnonsense\tx\t1\n丙\tNEWS\tx\tmany\n丁\tPHOTO\ty\t\n");

        assertThat(model.check())
                .extracting(PasteModel.Checked::isGood)
                .containsExactly(true, false, false, false, true);
        assertThat(model.check().get(1).errors())
                .extracting(message -> message.in(Locale.CHINESE))
                .containsExactly("报道要有标题。");
        assertThat(model.check().get(2).errors().get(0).in(Locale.CHINESE)).contains("体裁", "nonsense");

        var committed = model.commit(records);
        assertThat(committed.versions()).hasSize(2);
        records.undo(committed.last(), Message.literal("undo"));
        assertThat(records.count("news.item")).isZero();
    }

    @Test
    void aColumnCanFillSomethingElse() {
        PasteModel<Item> model = model("NEWS\t甲\n");
        assertThat(model.check().get(0).isGood()).isFalse();

        model.map(1, Optional.of(model.fields().get(0)));
        assertThat(model.mapping().get(0)).isEmpty();
        model.map(0, Optional.of(model.fields().get(1)));

        assertThat(model.check().get(0).errors()).isEmpty();
    }

    @Test
    void withoutAGoodRowNothingIsSaved() {
        assertThatThrownBy(() -> model("").commit(records)).isInstanceOf(Problem.class);
        assertThat(records.journal().last()).isZero();
    }

    @Test
    void whatACopyWroteIsReadBackAsItWas() {
        String copied = Tsv.write(List.of(List.of("标题", "体裁"), List.of("=1+1\t\"quoted\"", "NEWS")));

        assertThat(model(copied).check().get(0).tree()).containsEntry("title", "=1+1\t\"quoted\"");
    }

    private static PasteModel<Item> model(String text) {
        return new PasteModel<>(SampleTypes.items(), TestJson.create(), Tsv.read(text));
    }
}
