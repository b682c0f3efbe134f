package kesi.report.pdf.theme;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import kesi.report.api.font.Face;
import kesi.report.pdf.file.Colour;
import kesi.report.pdf.layout.TextStyle;

/**
 * What a theme's file says; everything it does not say is as in the theme that it extends.
 *
 * @param extended the name of that theme
 * @param margins by side: top, left, right, bottom; in millimetres
 * @param styles by the name of the part
 * @param head the running head of reports that have none of their own
 * @param logo beside the head
 * @param foot what the foot says, with {@code {number}} and {@code {total}}
 * @param footAlign where the foot stands
 */
record ThemeText(
        String extended,
        Map<String, Double> margins,
        Map<String, Style> styles,
        Optional<String> head,
        Optional<Logo> logo,
        Optional<String> foot,
        Optional<TextStyle.Alignment> footAlign) {

    /**
     * What a part's style changes.
     *
     * @param size in points
     * @param leading from base line to base line, in points
     * @param indent of the first line, in ems
     * @param before the space before, in points
     * @param after the space after, in points
     */
    record Style(
            Optional<Face> face,
            Optional<Boolean> bold,
            Optional<Colour> colour,
            Optional<TextStyle.Alignment> align,
            OptionalDouble size,
            OptionalDouble leading,
            OptionalDouble indent,
            OptionalDouble before,
            OptionalDouble after) {}

    /**
     * A picture beside the head.
     *
     * @param content the bytes of a PNG or JPEG file
     * @param heightMm how high it is printed, in millimetres
     */
    @SuppressWarnings("ArrayRecordComponent") // read once a document, never compared
    record Logo(byte[] content, double heightMm) {}
}
