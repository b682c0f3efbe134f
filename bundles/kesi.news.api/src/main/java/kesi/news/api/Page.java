package kesi.news.api;

import java.util.Optional;
import kesi.core.api.value.Ref;

/**
 * One page of an issue, or a file of articles.
 *
 * @param name what people call it, not blank
 * @param number its number, where known
 * @param issue the issue, where known
 * @param file the file that it was read from
 * @param items how many items were found on it
 */
public record Page(String name, Optional<Integer> number, Optional<Ref> issue, Ref file, int items) {}
