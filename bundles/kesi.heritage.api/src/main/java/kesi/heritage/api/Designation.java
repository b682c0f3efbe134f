package kesi.heritage.api;

import java.util.Optional;
import kesi.core.api.value.When;

/**
 * That somebody was recognised as an inheritor. Not the same as a place in a lineage.
 *
 * @param words the title as the source has it
 * @param element the element's name, where the words name it
 * @param level its level; empty until a source states it
 * @param batch its batch as written; empty until a source states it
 * @param date when it was granted
 * @param issuer who granted it
 */
public record Designation(
        String words,
        Optional<String> element,
        Optional<Level> level,
        Optional<String> batch,
        Optional<When> date,
        Optional<String> issuer) {}
