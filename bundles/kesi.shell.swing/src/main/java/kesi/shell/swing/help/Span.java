package kesi.shell.swing.help;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A stretch of text in one dress.
 *
 * @param text what is read
 * @param dress how it looks
 * @param link where it leads; empty: nowhere
 */
record Span(String text, Set<Dress> dress, String link) {

    /** How a text looks. */
    enum Dress {
        BOLD,
        ITALIC,
        CODE
    }

    Span {
        dress = Set.copyOf(dress);
    }

    /** What is read of several. */
    static String textOf(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
