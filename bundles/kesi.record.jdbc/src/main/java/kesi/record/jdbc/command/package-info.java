/**
 * What people and scripts can ask of the store, written against the record API alone.
 */
@NullMarked
package kesi.record.jdbc.command;

import org.jspecify.annotations.NullMarked;
