package kesi.search.lucene.text;

/**
 * The smallest thing that is found: one hanzi, one word of letters, or one whole number.
 *
 * @param term the folded text
 * @param hanzi whether it is a single character of a script without blanks
 * @param position place in the text; a mark that parts sentences leaves one place free
 * @param start where it begins in the raw text, in UTF-16 units
 * @param end one past its end in the raw text
 */
public record Unit(String term, boolean hanzi, int position, int start, int end) {}
