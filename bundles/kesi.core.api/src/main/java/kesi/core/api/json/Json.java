package kesi.core.api.json;

import java.io.Reader;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads and writes JSON (RFC 8259), strictly: no comments, no trailing commas, no duplicate names, no NaN, at most 200
 * levels, numbers of at most 1,000 characters, no lone surrogates. Keeps nothing of the classes it is given. A service;
 * safe for use by any thread.
 */
@ProviderType
public interface Json {

    /**
     * Reads one value. Numbers with a fraction or exponent are BigDecimal, others Integer, Long or BigDecimal by size.
     *
     * @param name what the text is called in a message, for example the file's name
     * @throws kesi.core.api.problem.Problem with code {@code E-JSON}, naming line, column and path
     */
    @Nullable
    Object read(String name, Reader text);

    /** Writes a tree on one line, names in the tree's order; the same tree always gives the same text. */
    String write(@Nullable Object tree);

    /** Writes a tree over several lines, two spaces a level, for people. */
    String writeIndented(@Nullable Object tree);

    /**
     * Turns a value into a tree: records become maps in the order of their components without absent Optionals; enums
     * and the types of {@code kesi.core.api.value} with a text form become strings; a record of a sealed interface gets
     * a first entry {@code is} with its simple name. Instants and dates are ISO 8601; BigDecimal stays exact.
     *
     * @throws IllegalArgumentException for a type that has no tree form
     */
    @Nullable
    Object tree(@Nullable Object value);

    /**
     * Turns a tree into a value: the inverse of {@link #tree}. Unknown names are ignored, missing Optionals and
     * collections are empty.
     *
     * @throws kesi.core.api.problem.Problem with code {@code E-JSON} and the path of what does not fit
     */
    <T> T value(Class<T> type, Object tree);

    /**
     * Turns many trees into values of one type as {@link #value} does, and quicker. Who keeps the function keeps the
     * type's classes with it; it is safe for use by any thread.
     */
    <T> Function<Object, T> values(Class<T> type);
}
