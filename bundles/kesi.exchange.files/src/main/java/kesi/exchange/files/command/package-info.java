/**
 * Records out and in as files: {@link kesi.exchange.files.command.ExportRecords} writes those of one type, {@link
 * kesi.exchange.files.command.ImportRecords} takes exported JSON Lines back, all or nothing.
 */
@NullMarked
package kesi.exchange.files.command;

import org.jspecify.annotations.NullMarked;
