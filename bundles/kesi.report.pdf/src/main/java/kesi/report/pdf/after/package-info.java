/**
 * What is done with a finished file: comparing two of them, tracing figures to their sources, signing and protecting.
 * Everything here reads files with the PDF library, also such from elsewhere.
 */
@NullMarked
package kesi.report.pdf.after;

import org.jspecify.annotations.NullMarked;
