package kesi.heritage.api;

import java.util.Optional;
import kesi.core.api.value.When;

/**
 * An honour that a person or family holds or is given.
 *
 * @param name its name as the source has it
 * @param carrier what stands for it, for example a certificate
 * @param issuer who granted it
 * @param date when
 */
public record Honour(String name, Optional<String> carrier, Optional<String> issuer, Optional<When> date) {

    /** An honour of which only the name is known. */
    public static Honour named(String name) {
        return new Honour(name, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
