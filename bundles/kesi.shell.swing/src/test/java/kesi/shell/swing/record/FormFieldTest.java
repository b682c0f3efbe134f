package kesi.shell.swing.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import kesi.core.api.problem.Problem;
import kesi.shell.swing.record.FormField.Kind;
import kesi.shell.swing.sample.SampleTypes;
import org.junit.jupiter.api.Test;

class FormFieldTest {

    private final Map<String, Object> content = Map.of(
            "title",
            "题",
            "genre",
            "NEWS",
            "byline",
            "总工会",
            "words",
            new BigDecimal("486"),
            "paragraphs",
            List.of("甲", "乙"));
    private final List<FormField> fields = FormField.of(SampleTypes.items(), content);

    @Test
    void eachSimpleComponentHasItsKindOfEditor() {
        assertThat(fields)
                .extracting(FormField::kind)
                .containsExactly(Kind.LINE, Kind.CHOICE, Kind.LINE, Kind.NUMBER, Kind.LINES);
        assertThat(fields.get(1).choices()).containsExactly("NEWS", "FEATURE", "PHOTO");
        assertThat(fields.get(3).optional()).isTrue();
    }

    @Test
    void labelsComeFromTheTypesFieldsOrTheUsualWords() {
        assertThat(fields)
                .extracting(field -> field.label().in(Locale.CHINESE))
                .containsExactly("标题", "体裁", "署名", "字数", "段落");
    }

    @Test
    void anEditorAnswersWhatTheTreeHeld() {
        for (FormField field : fields) {
            Object now = content.get(field.name());
            assertThat(FormEditor.of(field, now).value().get()).as(field.name()).contains(now);
        }
    }

    @Test
    void whatIsEnteredIsReadExactly() {
        FormEditor words = FormEditor.of(fields.get(3), new BigDecimal("486"));
        ((JTextField) words.widget()).setText("0.10");
        assertThat(words.value().get()).contains(new BigDecimal("0.10"));

        ((JTextField) words.widget()).setText("");
        assertThat(words.value().get()).isEmpty();

        FormEditor lines = FormEditor.of(fields.get(4), List.of());
        ((JTextArea) ((JScrollPane) lines.widget()).getViewport().getView()).setText("一\n\n二\n");
        assertThat(lines.value().get()).isEqualTo(Optional.of(List.of("一", "二")));

        FormEditor genre = FormEditor.of(fields.get(1), "NEWS");
        ((JComboBox<?>) genre.widget()).setSelectedIndex(2);
        assertThat(genre.value().get()).contains("PHOTO");
    }

    @Test
    void whatDoesNotFitIsNamed() {
        FormEditor words = FormEditor.of(fields.get(3), new BigDecimal("1"));
        ((JTextField) words.widget()).setText("九五");

        assertThatThrownBy(() -> words.value().get())
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.sentence().in(Locale.CHINESE))
                                .isEqualTo("“字数”的值“九五”格式不对，没有保存。请改正后再保存。"));
    }
}
