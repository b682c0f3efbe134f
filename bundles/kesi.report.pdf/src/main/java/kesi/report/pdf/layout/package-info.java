/**
 * Blocks become boxes, boxes fall into pages. {@link kesi.report.pdf.layout.PrintedPaper} takes the blocks of a
 * document; for each kind there is a setter that makes boxes and tags; {@link kesi.report.pdf.layout.Flow} puts boxes
 * one below the other and turns pages; a {@link kesi.report.pdf.layout.Theme} knows sizes and faces.
 */
@NullMarked
package kesi.report.pdf.layout;

import org.jspecify.annotations.NullMarked;
