package kesi.bookroom.provider.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListWordsTest {

    private final ListWords words = ListWords.load();

    @Test
    void theHeadsOfUsualListsAreKnownAndTheOtherWordsAreNoHeads() {
        assertThat(words.heads())
                .containsOnlyKeys("title", "authors", "publisher", "isbn", "callNumber", "copies")
                .allSatisfy((name, heads) -> assertThat(heads)
                        .isNotEmpty()
                        .allSatisfy(
                                head -> assertThat(head).isEqualTo(head.strip()).isNotEmpty()));
    }

    @Test
    void aNumberStandsWithoutItsWordAndNamesArePartedAsListsPartThem() {
        assertThat(words.digits("3册")).isEqualTo("3");
        assertThat(words.digits("12 本")).isEqualTo("12");
        assertThat(words.names("鲁迅；老舍、 茅盾,")).containsExactly("鲁迅", "老舍", "茅盾");
    }
}
