/**
 * Reports as office files: {@link kesi.report.office.SheetFormat xlsx} with a sheet for each table, {@link
 * kesi.report.office.WordFormat docx} with headings, paragraphs, tables and pictures. Both are written part by part
 * without a library; the same blocks give the same bytes.
 */
@NullMarked
package kesi.report.office;

import org.jspecify.annotations.NullMarked;
