/**
 * Shows the pages of a document: {@link kesi.report.ui.viewer.DocumentModel} is what is shown without widgets, {@link
 * kesi.report.ui.viewer.DocumentViewer} the pages with thumbnails, outline, search, copy and print.
 */
@NullMarked
package kesi.report.ui.viewer;

import org.jspecify.annotations.NullMarked;
