/**
 * What was produced: {@link kesi.report.pdf.history.ProducedType} keeps the request of each file as a record, so that
 * it can be made again and two files can be compared.
 */
@NullMarked
package kesi.report.pdf.history;

import org.jspecify.annotations.NullMarked;
