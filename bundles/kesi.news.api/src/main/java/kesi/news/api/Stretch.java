package kesi.news.api;

/**
 * A stretch of one line of a source file.
 *
 * @param line counted from 1
 * @param start its first UTF-16 unit in the line, from 0
 * @param end one past its last
 */
public record Stretch(int line, int start, int end) {
    public Stretch {
        if (line < 1 || start < 0 || end < start) {
            throw new IllegalArgumentException("Not a stretch: line " + line + ", " + start + " to " + end);
        }
    }
}
