/**
 * Any list of records as a report: {@link kesi.report.builder.ListTable} prints what a filter lets through in chosen
 * columns, in groups, with sums that keep units apart, and a chart of the groups.
 */
@NullMarked
package kesi.report.builder;

import org.jspecify.annotations.NullMarked;
