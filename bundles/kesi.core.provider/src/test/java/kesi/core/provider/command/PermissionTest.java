package kesi.core.provider.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kesi.core.api.command.CommandState;
import kesi.core.api.command.Description;
import kesi.core.api.command.Param;
import kesi.core.api.command.Parameter;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import org.junit.jupiter.api.Test;

class PermissionTest {

    private final Permission permission = new Permission();
    private final Description show = command("news:show", "selection:news.item");

    @Test
    void withoutGatesAndNeedsEverythingMayRun() {
        assertThat(permission.refusal(command("news:list"))).isEmpty();
    }

    @Test
    void oneGateIsEnoughToRefuseWithItsReason() {
        permission.gates().add(command -> Optional.empty());
        permission.gates().add(command -> Optional.of(Message.literal("Only readers are here.")));

        assertThat(permission.refusal(show).map(Message::toString)).contains("Only readers are here.");
        assertThatThrownBy(() -> permission.passGates(show))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.REFUSED);
                    assertThat(problem.code()).contains("C-GATE");
                })
                .hasMessage("The command \"news:show\" was not run. Only readers are here.");
    }

    @Test
    void aGateThatFailsStaysShut() {
        permission.gates().add(command -> {
            throw new IllegalStateException("no policy");
        });

        assertThat(permission.refusal(show).map(Message::toString))
                .hasValueSatisfying(reason -> assertThat(reason).contains("no policy"));
    }

    @Test
    void theWindowTellsWhatIsSelected() {
        assertThat(permission.refusal(show)).isPresent();
        permission.states().add(new CommandState() {
            @Override
            public List<Ref> selection() {
                return List.of(new Ref("news.item", "i1"));
            }
        });

        assertThat(permission.refusal(show)).isEmpty();
    }

    @Test
    void aRecordThatIsGivenNeedNotBeSelected() {
        assertThatCode(() -> permission.meetNeeds(show, List.of(parameter("news.item"))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> permission.meetNeeds(show, List.of()))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.kind().exitCode()).isEqualTo(3));
    }

    private static Parameter parameter(String recordType) {
        return new Parameter(
                "id",
                "id",
                Message.literal("Id"),
                Parameter.Type.TEXT,
                true,
                true,
                false,
                "",
                List.of(),
                Param.PathUse.NONE,
                recordType);
    }

    private static Description command(String name, String... needs) {
        Message title = Message.literal(name);
        return new Description(name, title, title, Description.Place.NOWHERE, List.of(needs), false, false, "test");
    }
}
