package kesi.deploy.ui.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.testing.DirectCommands;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.RecordingTask;
import kesi.deploy.ui.screen.Plan.Step;
import kesi.deploy.ui.screen.ScreenModel.Shown;
import org.junit.jupiter.api.Test;

final class ScreenModelTest {

    private static final Step REMOVE = Step.with("feature:remove", "id", 0);
    private static final Step INSTALL = Step.alone("feature:install");
    private static final Plan PLAN = Plan.of("features", "feature:list", INSTALL, REMOVE);

    private final DirectCommands commands = new DirectCommands();
    private final ScreenModel model = new ScreenModel(PLAN, commands, FixedLanguage.chinese());

    @Test
    void theTableIsThatOfTheCommandAndTheNextStepIsSaidBelow() {
        commands.add("feature:list", new Lists(List.of("a:x", "a:y")));

        Shown shown = model.look(new RecordingTask());

        assertThat(shown.heads()).containsExactly("编号");
        assertThat(shown.rows()).containsExactly(List.of("a:x"), List.of("a:y"));
        assertThat(shown.told()).hasSize(3);
        assertThat(shown.told().get(0)).isEqualTo("2");
        assertThat(shown.told().get(1)).isEqualTo("a:x: 待查");
        assertThat(shown.told().get(2)).startsWith("下一步");
    }

    @Test
    void anEmptyTableSaysWhatToDoFirst() {
        commands.add("feature:list", new Lists(List.of()));

        assertThat(model.look(new RecordingTask()).told()).last().asString().contains("安装一个功能包");
    }

    @Test
    void aCommandThatIsNotHereOrRefusesSaysSoInPlaceOfRows() {
        assertThat(model.look(new RecordingTask()).told())
                .singleElement()
                .asString()
                .contains("feature:list");

        commands.add("feature:list", new Refuses());
        Shown shown = model.look(new RecordingTask());

        assertThat(shown.rows()).isEmpty();
        assertThat(shown.told()).containsExactly("不行");
    }

    @Test
    void onlyStepsWhoseCommandsAreHereAreOffered() {
        assertThat(model.steps()).isEmpty();
        commands.add("feature:remove", new Refuses());

        assertThat(model.steps()).containsExactly(REMOVE);
        assertThat(model.label(REMOVE)).isEqualTo("feature:remove");
        assertThat(model.label(INSTALL)).isEqualTo("feature:install");
    }

    @Test
    void aStepWithASelectionTakesItFromTheRowsData() {
        commands.add("feature:list", new Lists(List.of("a:x", "a:y")))
                .add("feature:remove", new Refuses())
                .add("feature:install", new Refuses());
        Shown shown = model.look(new RecordingTask());

        assertThat(model.arguments(REMOVE, shown, Optional.of(1))).isEqualTo(Map.of("id", List.of("a:y")));
        assertThat(model.refusal(REMOVE, shown, Optional.of(1))).isEmpty();
        assertThat(model.refusal(REMOVE, shown, Optional.empty())).contains("请先选中一行。");
        assertThat(model.refusal(REMOVE, shown, Optional.of(7))).isPresent();
        assertThat(model.refusal(INSTALL, shown, Optional.empty())).isEmpty();
        assertThat(model.arguments(INSTALL, shown, Optional.of(0))).isEmpty();
    }

    @Test
    void updatesAreOtherVersionsOfWhatIsHere() {
        Plan updates = new Plan("updates", "offers", Optional.of("here"), List.of());
        commands.add("offers", new Lists(List.of("g:a:1", "g:a:2", "g:b:1")));
        commands.add("here", new Here());

        Shown shown = new ScreenModel(updates, commands, FixedLanguage.chinese()).look(new RecordingTask());

        assertThat(shown.rows()).containsExactly(List.of("g:a:2"));
    }

    @Test
    void everyScreenHasItsTexts() {
        for (String name :
                List.of("features", "available", "updates", "history", "trust", "health", "departments", "first")) {
            assertThat(Stream.of("view." + name, "screen." + name + ".empty", "screen." + name + ".next")
                            .map(key -> Message.of(ScreenModelTest.class, key)))
                    .allSatisfy(message -> {
                        assertThat(message.chinese()).isNotEqualTo(message.key());
                        assertThat(message.english()).isNotEqualTo(message.key());
                    });
        }
    }

    /** Lists ids. */
    public record Lists(List<String> ids) implements Handler<Handler.NoParameters> {
        @Override
        public Outcome run(NoParameters parameters, Task task) {
            return Outcome.of(Message.literal(String.valueOf(ids.size())))
                    .withData(ids.stream().map(id -> Map.of("id", id)).toList())
                    .withListing(new Listing(
                            List.of(Message.literal("编号")),
                            ids.stream().map(List::of).toList()))
                    .withFindings(ids.stream()
                            .limit(1)
                            .map(id -> Finding.warning(id, Message.literal("待查")))
                            .toList());
        }
    }

    /** One feature in one version. */
    public record Here() implements Handler<Handler.NoParameters> {
        @Override
        public Outcome run(NoParameters parameters, Task task) {
            Message head = Message.literal("-");
            return Outcome.of(head).withListing(new Listing(List.of(head, head), List.of(List.of("g:a", "1"))));
        }
    }

    /** Says no. */
    public record Refuses() implements Handler<Refuses.Parameters> {

        /** What it refuses. */
        public record Parameters(@Param(label = "id") Optional<String> id) {}

        @Override
        public Outcome run(Parameters parameters, Task task) {
            throw Problem.refused("C-GATE", Message.literal("不行"));
        }
    }
}
