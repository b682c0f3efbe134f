package kesi.news.api;

import java.util.Optional;

/**
 * A newspaper, a magazine, a web site.
 *
 * @param name its name, not blank
 * @param issuer who issues it, where known
 */
public record Publication(String name, Optional<String> issuer) {}
