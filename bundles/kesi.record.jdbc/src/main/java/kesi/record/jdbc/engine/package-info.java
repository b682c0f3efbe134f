/**
 * The database. {@link kesi.record.jdbc.engine.Database} lends connections; an {@link
 * kesi.record.jdbc.engine.Engine} is what differs between SQLite and PostgreSQL, {@link
 * kesi.record.jdbc.engine.Settings} say which one. What the database reports becomes a problem in a person's words in
 * {@link kesi.record.jdbc.engine.Faults} alone.
 */
@NullMarked
package kesi.record.jdbc.engine;

import org.jspecify.annotations.NullMarked;
