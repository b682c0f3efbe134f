package kesi.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kesi.core.api.text.Message;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;
import org.junit.jupiter.api.Test;

class ClosedWordsTest {

    enum Pace {
        SLOW,
        VERY_FAST
    }

    record Walk(Optional<Pace> pace, boolean done) {}

    @Test
    void aRawWordIsFound() {
        assertThat(ClosedWords.unnamed(new Walks(Message::literal)))
                .containsExactly("test.walk.pace: SLOW", "test.walk.pace: VERY_FAST");
    }

    @Test
    void aChoiceIsNamedByItsConstantOrByItsWordInQueries() {
        Function<String, Message> words = word -> new Message(
                word.equals("SLOW") || word.equals("very-fast") ? "k." + word : "", "慢{0}", "slow", List.of());

        assertThat(ClosedWords.unnamed(new Walks(words))).isEmpty();
    }

    @Test
    void aKeyThatNoCatalogHasIsNoWord() {
        Function<String, Message> words = word -> new Message("k." + word, "k." + word, "k." + word, List.of());

        assertThat(ClosedWords.unnamed(new Walks(words))).hasSize(2);
    }

    private record Walks(Function<String, Message> words) implements RecordType<Walk> {

        @Override
        public String name() {
            return "test.walk";
        }

        @Override
        public Class<Walk> javaType() {
            return Walk.class;
        }

        @Override
        public int schema() {
            return 1;
        }

        @Override
        public Message label() {
            return Message.literal("walk");
        }

        @Override
        public String title(Walk value) {
            return value.toString();
        }

        @Override
        public List<Field<Walk>> fields() {
            return List.of(Field.<Walk>facet(
                            "pace",
                            Message.literal("pace"),
                            walk -> walk.pace().map(Pace::name).stream().toList())
                    .worded(words));
        }
    }
}
