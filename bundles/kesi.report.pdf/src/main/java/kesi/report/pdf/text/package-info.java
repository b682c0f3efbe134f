/**
 * Chinese typesetting: characters become {@link kesi.report.pdf.text.Piece pieces} with their kind, and pieces become
 * {@link kesi.report.pdf.text.Line lines}. Between two pieces stands a {@link kesi.report.pdf.text.Gap}: the blank half
 * of a full-width mark, the quarter space between hanzi and Latin, the space between words; gaps shrink and stretch so
 * that lines come out even. The rules are those of GB/T 15834 and of the W3C's requirements for Chinese text layout.
 */
@NullMarked
package kesi.report.pdf.text;

import org.jspecify.annotations.NullMarked;
