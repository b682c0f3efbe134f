/**
 * Filters that people saved: records like any other, so that they have a history, reach every desktop and can be
 * undone.
 */
@NullMarked
package kesi.record.jdbc.filter;

import org.jspecify.annotations.NullMarked;
