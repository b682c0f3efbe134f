/**
 * Type: reading TrueType files, choosing a face for each character with fallback, and embedding of each face the
 * glyphs that a document uses.
 */
@NullMarked
package kesi.report.pdf.type;

import org.jspecify.annotations.NullMarked;
