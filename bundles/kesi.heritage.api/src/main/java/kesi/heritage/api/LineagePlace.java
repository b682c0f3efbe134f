package kesi.heritage.api;

import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Quantity;

/**
 * What a source says about somebody's place in a lineage.
 *
 * @param lineage the lineage's name, where stated
 * @param generation the generation, from 1, where stated
 * @param span how long the lineage has practised, where stated
 * @param ancestors the range of ancestors in the source's words; no names are made of it
 * @param evidence where it stands
 */
public record LineagePlace(
        Optional<String> lineage,
        Optional<Integer> generation,
        Optional<Quantity> span,
        Optional<String> ancestors,
        List<Evidence> evidence) {

    public LineagePlace {
        evidence = List.copyOf(evidence);
        generation.ifPresent(LineagePlace::requirePositive);
    }

    private static void requirePositive(int generation) {
        if (generation < 1) {
            throw new IllegalArgumentException("Generations count from 1, not " + generation);
        }
    }
}
