package kesi.shell.swing.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.command.Parameter;
import kesi.core.api.command.Parameter.Type;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.shell.swing.form.FormModel.Field;
import kesi.shell.swing.part.WizardInfo;
import kesi.shell.swing.part.WizardInfo.Step;
import org.junit.jupiter.api.Test;

class WizardModelTest {

    private static final List<Parameter> PARAMETERS = List.of(
            parameter("file", Type.PATH, true, "", ""),
            parameter("item", Type.TEXT, false, "", "news.item"),
            parameter("copies", Type.INTEGER, false, "1", ""),
            parameter("dryRun", Type.BOOLEAN, false, "", ""));

    private final WizardModel model = model(info("file", "item copies"), List.of(new Ref("news.item", "x1")));

    @Test
    void eachPageAsksForItsParametersAndTheSummaryForNone() {
        assertThat(names(model)).containsExactly("file");
        model.next();
        assertThat(names(model)).containsExactly("item", "copies");
        model.next();
        assertThat(model.atSummary()).isTrue();
        assertThat(model.titles()).hasSize(3);
        model.next();
        assertThat(model.at()).isEqualTo(2);
        model.back();
        model.back();
        model.back();
        assertThat(model.at()).isZero();
    }

    @Test
    void aPageBeginsWithProposalsTheSelectionAndStandardValues() {
        assertThat(words(Map.of("file", List.of("page.txt")))).containsExactly(List.of("page.txt"));
        model.next();
        assertThat(words(Map.of("copies", List.of("3")))).containsExactly(List.of("x1"), List.of("3"));
    }

    @Test
    void whatWasClearedStaysClearedWhenThePageIsSeenAgain() {
        model.next();
        words(Map.of("copies", List.of("3")));
        model.enter(Map.of());
        model.back();
        model.next();
        assertThat(words(Map.of("copies", List.of("3")))).containsExactly(List.of(), List.of("1"));
    }

    @Test
    void theEndIsTheCommandWithItsArgumentsInTheirOrder() {
        model.next();
        model.enter(Map.of("copies", List.of("2"), "item", List.of("x 7")));
        model.back();
        model.enter(Map.of("file", List.of("第三版.txt")));

        assertThat(model.arguments().keySet()).containsExactly("file", "item", "copies");
        assertThat(model.commandLine()).isEqualTo("news:import --file=第三版.txt --item='x 7' --copies=2");
        assertThat(model.looking().orElseThrow()).containsEntry("dryRun", List.of("true"));
        assertThat(model.lines()).hasSize(3);
    }

    @Test
    void itGoesToThePageWithWhatDoesNotFitAndSaysWhy() {
        model.next();
        model.enter(Map.of("copies", List.of("many")));
        model.next();
        assertThat(model.settle().map(reason -> reason.in(Locale.ENGLISH)).orElse(""))
                .contains("file");
        assertThat(model.at()).isZero();

        model.enter(Map.of("file", List.of("page.txt")));
        assertThat(model.settle().map(reason -> reason.in(Locale.ENGLISH)).orElse(""))
                .contains("many");
        assertThat(model.at()).isEqualTo(1);

        model.enter(Map.of("copies", List.of("2")));
        assertThat(model.settle()).isEmpty();
    }

    @Test
    void pagesThatDoNotFitTheCommandAreRefusedByName() {
        assertThatThrownBy(() -> model(info("file colour"), List.of()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("colour")
                .hasMessageContaining("own.sample.ui");
        assertThatThrownBy(() -> model(info("item"), List.of()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("file");
    }

    private List<List<String>> words(Map<String, List<String>> proposals) {
        return model.form(proposals).fields().stream().map(Field::words).toList();
    }

    private static List<String> names(WizardModel model) {
        return model.form(Map.of()).fields().stream()
                .map(field -> field.parameter().name())
                .toList();
    }

    private static WizardModel model(WizardInfo info, List<Ref> selection) {
        return new WizardModel(info, PARAMETERS, Map.of(), selection);
    }

    private static WizardInfo info(String... pages) {
        Message title = Message.literal("Sample");
        return new WizardInfo(
                "sample.import",
                title,
                Message.literal(""),
                List.of("file", "new"),
                Optional.empty(),
                "news:import",
                List.of(pages).stream()
                        .map(names -> new Step(title, List.of(names.split(" "))))
                        .toList(),
                "dryRun",
                "own.sample.ui");
    }

    private static Parameter parameter(String name, Type type, boolean required, String standard, String recordType) {
        return new Parameter(
                name,
                name,
                Message.literal(name),
                type,
                false,
                required,
                false,
                standard,
                List.of(),
                PathUse.NONE,
                recordType);
    }
}
