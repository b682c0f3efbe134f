package kesi.search.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question to the index. Immutable.
 *
 * @param text what a person typed: words and phrases that all must occur, {@code field:value} (a prefix of a keyword
 *     counts), a trailing {@code *} for a prefix, {@code -word} for what must not occur; empty finds everything.
 * Anything
 *     that is no syntax is searched literally.
 * @param types only records of these types; empty for all
 * @param filters values by field name, of which a record must have one each
 * @param from not before this day, by any date field; empty for no bound
 * @param to not after this day
 * @param facets the fields whose values are to be counted
 * @param sort fields to order by; empty for relevance
 * @param offset how many hits to skip, from 0
 * @param limit at most so many hits, 0 to 10,000
 */
public record Query(
        String text,
        List<String> types,
        Map<String, List<String>> filters,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<String> facets,
        List<Order> sort,
        int offset,
        int limit) {

    public Query {
        types = List.copyOf(types);
        filters = Map.copyOf(filters);
        facets = List.copyOf(facets);
        sort = List.copyOf(sort);
        if (offset < 0 || limit < 0 || limit > 10_000) {
            throw new IllegalArgumentException("Offset " + offset + " or limit " + limit + " is out of range");
        }
    }

    /** The first 20 hits among records of the given types. */
    public static Query of(String text, String... types) {
        return new Query(
                text, List.of(types), Map.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), 0, 20);
    }

    /** The same question with another window. */
    public Query window(int newOffset, int newLimit) {
        return new Query(text, types, filters, from, to, facets, sort, newOffset, newLimit);
    }

    /** The same question, counting the values of these fields. */
    public Query counting(String... fields) {
        return new Query(text, types, filters, from, to, List.of(fields), sort, offset, limit);
    }

    /** The same question within these filters. */
    public Query within(Map<String, List<String>> only) {
        return new Query(text, types, only, from, to, facets, sort, offset, limit);
    }

    /** The same question within these days. */
    public Query between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Query(text, types, filters, first, last, facets, sort, offset, limit);
    }

    /** The same question in this order. */
    public Query sortedBy(Order... orders) {
        return new Query(text, types, filters, from, to, facets, List.of(orders), offset, limit);
    }

    /**
     * One step of an order; records without the field come last.
     *
     * @param field a declared field's name
     * @param descending whether large values come first
     */
    public record Order(String field, boolean descending) {}
}
