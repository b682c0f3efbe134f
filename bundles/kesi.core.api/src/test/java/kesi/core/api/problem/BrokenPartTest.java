package kesi.core.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kesi.core.api.text.Message;
import org.junit.jupiter.api.Test;

class BrokenPartTest {

    private static final BrokenPart PART =
            new BrokenPart(Message.literal("Rooms"), "own.rooms.ui", "own.rooms.ui.RoomsView");

    @Test
    void theClassThatIsMissingIsNamedWithBundleAndPart() {
        assertThat(sentence(name -> {
                    throw new NoClassDefFoundError("own/rooms/ui/Shelf");
                }))
                .contains("Rooms", "own.rooms.ui", "own.rooms.ui.Shelf");
        assertThat(sentence(name -> {
                    throw new ClassNotFoundException(name + " not found by own.rooms.ui [7]");
                }))
                .contains("own.rooms.ui.RoomsView")
                .doesNotContain("not found by");
    }

    @Test
    void aClassThatIsThereMeansThatTheComponentDoesNotStart() {
        assertThat(sentence(name -> String.class)).contains("Rooms", "does not start", "bundle:why own.rooms.ui");
    }

    private static String sentence(BrokenPart.Loader loader) {
        return PART.problem(loader).sentence().in(Locale.ENGLISH);
    }
}
