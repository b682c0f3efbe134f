package kesi.core.provider.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Description;
import kesi.core.api.text.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoleGateTest {

    private static final Description LIST = command(false);
    private static final Description IMPORT = command(true);
    private static final Description RANK = command(true, "judge", "it");

    @TempDir
    Path folder;

    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void sit() {
        desk = new Desk(folder);
    }

    @Test
    void whereNoPolicyNamesRolesEverybodyMayEverything() {
        desk.write("machine", "{\"lock\": {}}");

        assertThat(List.of(LIST, IMPORT, RANK, command(false, "king")))
                .allSatisfy(command -> assertThat(refusal(command)).isEmpty());
    }

    @Test
    void aCommandIsRefusedToWhoHasNoneOfItsRolesAndToldWhoMay() {
        Path file = desk.write("machine", "{\"roles\": {\"judge\": [\"li\"], \"editor\": [\"zhang\"]}}");

        assertThat(refusal(LIST)).isEmpty();
        assertThat(refusal(IMPORT)).isEmpty();
        assertThat(refusal(RANK).orElseThrow().toString()).contains("zhang", "judge, it", "li", file + ", line 1");
    }

    @Test
    void whatChangesWithoutSayingForWhomAsksForAnEditor() {
        desk.write("machine", "{\"roles\": {\"analyst\": [\"*\"]}}");

        assertThat(refusal(LIST)).isEmpty();
        assertThat(refusal(IMPORT).orElseThrow().toString()).contains("editor", "gives it to nobody");
    }

    @Test
    void aWordThatIsNoRoleOpensNothing() {
        desk.write("machine", "{\"roles\": {\"it\": [\"zhang\"]}}");

        assertThat(refusal(command(false, "king"))).isPresent();
        assertThat(refusal(command(false, "king", "IT"))).isEmpty();
    }

    @Test
    void whileAPolicyIsDamagedOnlyReadingIsLeft() {
        desk.write("machine", "{");

        assertThat(refusal(LIST)).isEmpty();
        assertThat(refusal(RANK).orElseThrow().toString()).contains("machine.json");
    }

    private Optional<Message> refusal(Description command) {
        return new RoleGate(desk.policy()).refusal(command);
    }

    private static Description command(boolean changes, String... roles) {
        Message title = Message.literal("it");
        return new Description(
                "a:b",
                title,
                title,
                Description.Place.NOWHERE,
                List.of(),
                changes,
                false,
                "test",
                List.of(roles),
                Optional.empty());
    }
}
