/**
 * The store of records on a relational database: {@code engine} knows SQLite and PostgreSQL, {@code schema} their
 * tables, {@code journal} writes and reads changes, {@code document} finds and checks records, {@code blob} keeps
 * source
 * files, {@code backup} carries all of it away and back, {@code command} is what people and scripts can ask for. Each
 * knows only those named before it.
 */
@NullMarked
package kesi.record.jdbc;

import org.jspecify.annotations.NullMarked;
