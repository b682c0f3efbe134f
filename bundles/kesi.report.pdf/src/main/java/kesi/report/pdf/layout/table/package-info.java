/**
 * Tables: rows are taken one by one, gathered into bands that stay together, and gone once they stand on a page; heads
 * and carried sums stand on each page.
 */
@NullMarked
package kesi.report.pdf.layout.table;

import org.jspecify.annotations.NullMarked;
