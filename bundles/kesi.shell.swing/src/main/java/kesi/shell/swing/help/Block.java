package kesi.shell.swing.help;

import java.util.List;

/** A piece of a page of help. */
sealed interface Block {

    /** A heading; level 1 is the title of the page. */
    record Heading(int level, List<Span> spans) implements Block {}

    /** A paragraph. */
    record Paragraph(List<Span> spans) implements Block {}

    /** An item of a list; depth 0 is the outermost list, the mark is a bullet or a number with its full stop. */
    record Item(int depth, String mark, List<Span> spans) implements Block {}

    /** Text as it is typed, in lines. */
    record Code(String text) implements Block {}

    /** A remark that stands apart. */
    record Quote(List<Span> spans) implements Block {}

    /** A table; the first row is its head. */
    record Table(List<List<List<Span>>> rows) implements Block {}

    /** A picture beside the text of the page, and what it shows in words. */
    record Picture(String file, String words) implements Block {}
}
