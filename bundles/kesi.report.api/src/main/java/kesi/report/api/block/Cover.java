package kesi.report.api.block;

import java.util.List;
import java.util.Optional;

/**
 * The first page of a bound document; it has no page number and the numbers of the others start behind it.
 *
 * @param title large, in the upper half
 * @param subtitle under the title
 * @param hosts who gives it out, at the foot, one below the other
 * @param date under the hosts, as it is printed; may be empty
 */
public record Cover(String title, Optional<String> subtitle, List<String> hosts, String date) implements Block {

    public Cover {
        hosts = List.copyOf(hosts);
    }
}
