/**
 * Tables. {@link kesi.exchange.files.table.FileTables} reads csv by itself and xlsx through a child process; both
 * become
 * lines, and {@link kesi.exchange.files.table.TableShape} finds the heads in them. Writers make csv and xlsx that
 * spreadsheets take as text and that are read back equal.
 */
@NullMarked
package kesi.exchange.files.table;

import org.jspecify.annotations.NullMarked;
