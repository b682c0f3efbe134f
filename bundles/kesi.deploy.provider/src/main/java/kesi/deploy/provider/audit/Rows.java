package kesi.deploy.provider.audit;

import java.nio.file.Path;
import java.util.List;

/**
 * In which lines of its file the links of a chain are.
 *
 * @param file the chain
 * @param numbers the line of each link, from 1; lines that cannot be read have no link
 */
record Rows(Path file, List<Integer> numbers) {

    Rows {
        numbers = List.copyOf(numbers);
    }

    /** The line of a link, counted from 0. */
    int at(int link) {
        return numbers.get(link);
    }

    /** The line after the link before: where a link should be. */
    int expected(int link) {
        return link == 0 ? 1 : numbers.get(link - 1) + 1;
    }
}
