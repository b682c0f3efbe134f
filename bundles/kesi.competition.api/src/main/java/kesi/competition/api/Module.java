package kesi.competition.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Evidence;

/**
 * A module 环节 of a stage. Its weight stands in the stage's rule set.
 *
 * @param id short and stable within the stage, for example {@code theory}
 * @param name as written
 * @param unit who does it
 * @param max the highest mark, where stated
 * @param evidence where it is told of
 */
public record Module(String id, String name, Unit unit, Optional<BigDecimal> max, List<Evidence> evidence) {

    public Module {
        evidence = List.copyOf(evidence);
    }
}
