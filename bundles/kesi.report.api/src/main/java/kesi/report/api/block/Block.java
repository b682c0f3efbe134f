package kesi.report.api.block;

import java.util.List;
import java.util.Optional;

/** One piece of a document, in reading order. */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.Items,
                Block.Picture,
                Block.Contents,
                Block.Rule,
                Block.Space,
                Block.PageBreak,
                Block.Note,
                Block.Signatures,
                Table,
                Chart,
                Gantt,
                Lineage,
                Cover,
                Certificate,
                Code,
                Names,
                NameIndex,
                Appendix {

    /**
     * A heading; it becomes a bookmark and an entry of the contents.
     *
     * @param level 1 to 6
     */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("No heading level " + level);
            }
        }
    }

    /** A paragraph of text. */
    record Paragraph(List<Run> runs, Style style) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** A body paragraph of plain text: first line indented by two characters, justified. */
        public static Paragraph body(String text) {
            return new Paragraph(List.of(Run.plain(text)), Style.BODY);
        }

        /** A paragraph of plain text in a style. */
        public static Paragraph of(String text, Style style) {
            return new Paragraph(List.of(Run.plain(text)), style);
        }
    }

    /** What a paragraph is; its looks follow from the theme. */
    enum Style {
        /** The title of the document, centred. */
        TITLE,
        SUBTITLE,
        /** Running text: indented by two characters, justified. */
        BODY,
        /** Running text without indent. */
        FLUSH,
        CENTRED,
        /** Right, as for a signature or date. */
        RIGHT,
        QUOTE,
        /** Small text: sources, remarks. */
        NOTE,
        /** Under a picture or over a table. */
        CAPTION,
        /** The name of a brief in large red characters over the red rule. */
        MASTHEAD
    }

    /** A list with numbers or dots. */
    record Items(boolean numbered, List<String> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A picture (PNG or JPEG).
     *
     * @param content the file's bytes
     * @param alternative what it shows, for people who cannot see it; not blank
     * @param widthMm how wide it is printed, in millimetres
     * @param caption under the picture
     */
    record Picture(byte[] content, String alternative, double widthMm, Optional<String> caption) implements Block {}

    /** The table of contents of what follows; its page numbers are filled in when the document ends. */
    record Contents(String title) implements Block {}

    /** A line over the width of the text. */
    record Rule(boolean red) implements Block {}

    /** Free space, in millimetres. */
    record Space(double heightMm) implements Block {}

    /** The end of a page. */
    record PageBreak() implements Block {}

    /**
     * The text of a note; its number stands behind a {@link Run} before it.
     *
     * @param number the number, 1 and up, once in a document
     */
    record Note(int number, String text) implements Block {
        public Note {
            if (number < 1) {
                throw new IllegalArgumentException("No note has the number " + number);
            }
        }
    }

    /** Lines for signatures, side by side: each with the words before the line. */
    record Signatures(List<String> labels) implements Block {
        public Signatures {
            labels = List.copyOf(labels);
        }
    }
}
