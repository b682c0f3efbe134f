package kesi.shell.swing.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.command.Parameter;
import kesi.core.api.command.Parameter.Type;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.shell.swing.form.FormModel.Editor;
import kesi.shell.swing.form.FormModel.Field;
import org.junit.jupiter.api.Test;

class FormModelTest {

    private static final List<Ref> SELECTED =
            List.of(new Ref("news.item", "i1"), new Ref("news.page", "p1"), new Ref("news.item", "i2"));

    @Test
    void eachKindHasItsEditor() {
        assertThat(FormModel.of(
                                List.of(
                                        parameter("a", Type.TEXT, false, ""),
                                        parameter("b", Type.DATE, true, ""),
                                        parameter("c", Type.PAIR, true, ""),
                                        parameter("d", Type.BOOLEAN, false, ""),
                                        parameter("e", Type.CHOICE, false, ""),
                                        parameter("f", Type.PATH, false, ""),
                                        parameter("g", Type.TEXT, false, "news.item"),
                                        parameter("h", Type.RECORD, false, ""),
                                        parameter("i", Type.WHEN, false, "")),
                                Map.of(),
                                List.of())
                        .fields())
                .extracting(Field::editor)
                .containsExactly(
                        Editor.LINE,
                        Editor.LINES,
                        Editor.PAIRS,
                        Editor.CHECK,
                        Editor.CHOICE,
                        Editor.PATHS,
                        Editor.RECORDS,
                        Editor.RECORDS,
                        Editor.LINE);
    }

    @Test
    void selectedRecordsAreProposedWhereTheyFit() {
        assertThat(words(parameter("one", Type.TEXT, false, "news.item"))).containsExactly("i1");
        assertThat(words(parameter("all", Type.TEXT, true, "news.item"))).containsExactly("i1", "i2");
        assertThat(words(parameter("any", Type.TEXT, false, "*"))).containsExactly("i1");
        assertThat(words(parameter("ref", Type.RECORD, true, "news.page"))).containsExactly("news.page/p1");
        assertThat(words(parameter("text", Type.TEXT, false, ""))).isEmpty();
    }

    @Test
    void whatIsGivenComesBeforeTheSelectionAndTheStandard() {
        Parameter one = parameter("one", Type.TEXT, false, "news.item");

        assertThat(FormModel.of(List.of(one), Map.of("one", List.of("i9")), SELECTED)
                        .arguments())
                .containsEntry("one", List.of("i9"));
    }

    @Test
    void aFormIsCompleteOnlyWhenEveryFieldIsGiven() {
        Parameter id = parameter("id", Type.TEXT, false, "news.item");
        Parameter note = parameter("note", Type.TEXT, false, "");

        assertThat(FormModel.of(List.of(), Map.of(), List.of()).complete()).isTrue();
        assertThat(FormModel.of(List.of(id), Map.of(), SELECTED).complete()).isTrue();
        assertThat(FormModel.of(List.of(id, note), Map.of(), SELECTED).complete())
                .isFalse();
        assertThat(FormModel.of(List.of(id), Map.of(), List.of()).complete()).isFalse();
    }

    @Test
    void theFirstFieldThatDoesNotFitIsNamedAsOnTheCommandLine() {
        FormModel model = FormModel.of(
                List.of(parameter("day", Type.DATE, false, ""), parameter("name", Type.TEXT, false, "")),
                Map.of(),
                List.of());

        assertThat(FormModel.refused(model.fields(), Map.of("day", List.of("2023-02-30"))))
                .hasValueSatisfying(refused -> {
                    assertThat(refused.field().parameter().name()).isEqualTo("day");
                    assertThat(refused.reason().toString())
                            .isEqualTo("The parameter \"day\" takes a date such as 2023-10-12, which"
                                    + " \"2023-02-30\" is not.");
                });
        assertThat(FormModel.refused(model.fields(), Map.of("day", List.of("2023-02-28"))))
                .hasValueSatisfying(refused ->
                        assertThat(refused.field().parameter().name()).isEqualTo("name"));
        assertThat(FormModel.refused(model.fields(), Map.of("day", List.of("2023-02-28"), "name", List.of("x"))))
                .isEmpty();
    }

    private static List<String> words(Parameter parameter) {
        return FormModel.of(List.of(parameter), Map.of(), SELECTED)
                .fields()
                .get(0)
                .words();
    }

    private static Parameter parameter(String name, Type type, boolean repeated, String recordType) {
        return new Parameter(
                name,
                name,
                Message.literal(name),
                type,
                false,
                !repeated,
                repeated,
                "",
                List.of(),
                PathUse.NONE,
                recordType);
    }
}
