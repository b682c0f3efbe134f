/**
 * Pages on the screen. While a report is laid out, {@link kesi.report.pdf.preview.Recorder} keeps the instructions that
 * draw each page; {@link kesi.report.pdf.preview.Instructions} carries them out for whoever paints them or reads their
 * text. Files from elsewhere are opened with the PDF library.
 */
@NullMarked
package kesi.report.pdf.preview;

import org.jspecify.annotations.NullMarked;
