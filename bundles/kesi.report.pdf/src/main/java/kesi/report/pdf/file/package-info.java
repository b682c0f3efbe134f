/**
 * Writing PDF files as a stream: {@link kesi.report.pdf.file.PdfFile} writes each object as soon as it is complete and
 * remembers only where it stands; {@link kesi.report.pdf.file.TaggedDocument} adds pages, the structure tree,
 * bookmarks, metadata and fonts to the parts of PDF/A-2a and PDF/UA-1. Nothing here knows layout.
 */
@NullMarked
package kesi.report.pdf.file;

import org.jspecify.annotations.NullMarked;
