package kesi.heritage.api;

import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.When;

/**
 * What somebody said.
 *
 * @param text the words
 * @param speaker the name; empty when the source gives none
 * @param affiliation the school, company or office, as written
 * @param minor whether the speaker is a child, as far as the text shows
 * @param consent when guardians agreed to show the name; empty until they did
 * @param evidence where it stands
 */
public record Quote(
        String text,
        Optional<String> speaker,
        Optional<String> affiliation,
        boolean minor,
        Optional<When> consent,
        Evidence evidence) {

    /** Whether name and school must not be shown to the outside. */
    public boolean masked() {
        return minor && consent.isEmpty();
    }
}
