package kesi.deploy.ui.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import kesi.core.testing.FixedLanguage;
import kesi.deploy.api.Certificate;
import kesi.deploy.api.Certificate.State;
import kesi.deploy.api.Certificates;
import kesi.deploy.api.Left;
import org.junit.jupiter.api.Test;

class CertificatesModelTest {

    private final Kept kept = new Kept();

    @Test
    void theLatestStandsFirst() {
        kept.add("kesi.one.ui", State.WAITING, OptionalLong.empty());
        kept.add("kesi.two.ui", State.WAITING, OptionalLong.empty());

        assertThat(english().rows()).extracting(row -> row.get(1)).containsExactly("kesi.two.ui", "kesi.one.ui");
    }

    @Test
    void whatWasCollectedTellsAfterHowLong() {
        kept.add("kesi.one.ui", State.COLLECTED, OptionalLong.of(1_234));

        assertThat(english().rows().get(0)).contains("0.1.0", "nothing left after 1234 ms");
        assertThat(new CertificatesModel(kept, FixedLanguage.chinese()).rows().get(0))
                .anyMatch(cell -> cell.contains("1234"));
    }

    @Test
    void whatIsHeldTellsByWhatAndWhatItLeft() {
        kept.add(
                "kesi.one.ui",
                State.HELD,
                OptionalLong.empty(),
                new Left(Message.literal("thread"), "kesi.one.ui:watch", true),
                new Left(Message.literal("timer"), "Timer-0", false));

        assertThat(english().rows().get(0))
                .contains("held", "thread: kesi.one.ui:watch (taken away); timer: Timer-0 (stays)", "a → b");
    }

    @Test
    void everyRowHasACellForEachHead() {
        kept.add("kesi.one.ui", State.COLLECTED, OptionalLong.of(1));

        assertThat(english().rows().get(0)).hasSameSizeAs(english().heads());
    }

    private CertificatesModel english() {
        return new CertificatesModel(kept, FixedLanguage.english());
    }

    /** Certificates as they are told to it. */
    private static final class Kept implements Certificates {

        private final List<Certificate> all = new ArrayList<>();

        void add(String bundle, State state, OptionalLong millis, Left... left) {
            List<Message> holders =
                    state == State.HELD ? List.of(Message.literal("a"), Message.literal("b")) : List.of();
            all.add(new Certificate(bundle, "0.1.0", Instant.EPOCH, state, millis, List.of(left), holders));
        }

        @Override
        public List<Certificate> all() {
            return all;
        }

        @Override
        public List<Message> holders(String bundle, Task task) {
            return List.of();
        }

        @Override
        public Subscription onChange(Runnable listener) {
            return () -> {};
        }
    }
}
