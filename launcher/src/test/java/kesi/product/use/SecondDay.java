package kesi.product.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Everything stands where it stood; then the process is killed with unsaved work. */
@EndsInACrash
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecondDay {
    static final String TYPED = "Typed before the crash";

    private static Desk desk;

    @BeforeAll
    static void sit() {
        desk = Desk.sit();
    }

    @AfterAll
    static void leave() {
        desk.leave();
    }

    @Test
    @Order(1)
    void theDraggedViewStandsWhereItWasDropped() {
        desk.until("the view", () -> desk.stacks().contains("shell.detail"));

        assertThat(desk.below("shell.detail", "news.items")).isTrue();
    }

    @Test
    @Order(2)
    void whatWasSavedIsThere() {
        Editing editing = Editing.first(desk);

        desk.until("the list tells it", () -> editing.isListed("Opened and edited"));
    }

    @Test
    @Order(3)
    void whatIsTypedIsSoonOnDiskAsADraft() {
        Editing.first(desk).type(TYPED);

        desk.until("a draft on disk", SecondDay::isDraftOnDisk);
    }

    private static boolean isDraftOnDisk() {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty(Hours.HOME), "drafts"))) {
            return files.filter(Files::isRegularFile).anyMatch(SecondDay::hasTyped);
        } catch (java.io.IOException notYet) {
            return false;
        }
    }

    private static boolean hasTyped(Path file) {
        try {
            return Files.readString(file).contains(TYPED);
        } catch (java.io.IOException notYet) {
            return false;
        }
    }
}
