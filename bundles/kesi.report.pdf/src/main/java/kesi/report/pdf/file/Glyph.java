package kesi.report.pdf.file;

/**
 * A glyph as a page shows it.
 *
 * @param font the name of its font among the pages' resources
 * @param code its number in that font
 * @param width its advance in thousandths of the type size
 */
public record Glyph(String font, int code, int width) {}
