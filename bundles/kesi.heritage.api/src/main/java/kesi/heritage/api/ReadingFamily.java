package kesi.heritage.api;

import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Evidence;

/**
 * A family that takes part in reading events and collects points. Immutable. Known by its number: names are shared. It
 * has no names of children.
 *
 * @param number its number, not blank
 * @param name what it is called
 * @param group the group that it reads in
 * @param members how many people it has
 * @param place the community or company that it comes from
 * @param evidence where it stands
 */
public record ReadingFamily(
        String number,
        String name,
        Optional<String> group,
        Optional<Integer> members,
        Optional<String> place,
        List<Evidence> evidence) {

    public ReadingFamily {
        evidence = List.copyOf(evidence);
        if (number.isBlank()) {
            throw new IllegalArgumentException("A family needs its number");
        }
    }
}
