package kesi.core.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import kesi.core.api.json.Places.Place;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final String TEXT = """
            {
              "signers": [
                "a:b",
                { "name": "说 \\"好\\"", "since": 2026 }
              ],
              "空": {}, "end": null
            }
            """;

    private final Places places = Places.of(TEXT);

    @Test
    void aMemberStandsAtItsNameAndAnElementAtItsFirstCharacter() {
        assertThat(places.find("/signers")).isEqualTo(new Place(2, 3));
        assertThat(places.find("/signers/0")).isEqualTo(new Place(3, 5));
        assertThat(places.find("/signers/1")).isEqualTo(new Place(4, 5));
        assertThat(places.find("/signers/1/since")).isEqualTo(new Place(4, 26));
        assertThat(places.find("/空")).isEqualTo(new Place(6, 3));
        assertThat(places.find("/end")).isEqualTo(new Place(6, 12));
    }

    @Test
    void whatIsNotThereIsLookedForWhereItWouldStand() {
        assertThat(places.find("/signers/1/until")).isEqualTo(new Place(4, 5));
        assertThat(places.find("/signers/7")).isEqualTo(new Place(2, 3));
        assertThat(places.find("/nothing/at/all")).isEqualTo(new Place(1, 1));
    }

    @Test
    void theWholeStandsAtTheFirstCharacterThatIsNotSpace() {
        assertThat(Places.of("\n\n  [1]").find("")).isEqualTo(new Place(3, 3));
        assertThat(Places.of("1").find("")).hasToString("1:1");
    }

    @Test
    void bracesAndCommasWithinTextsPartNothing() {
        Places odd = Places.of("[\"},{\", \"\\\\\", 3]");

        assertThat(odd.find("/2")).isEqualTo(new Place(1, 15));
    }
}
