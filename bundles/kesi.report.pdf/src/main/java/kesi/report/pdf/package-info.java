/**
 * Reports as PDF: {@link kesi.report.pdf.RegisteredReports} knows the reports of the loaded bundles and prints them,
 * commands list and render them, and the preview turns pages into pictures.
 */
@NullMarked
package kesi.report.pdf;

import org.jspecify.annotations.NullMarked;
