/**
 * Source files by content: as files in the workspace, or in a table that a department shares.
 */
@NullMarked
package kesi.record.jdbc.blob;

import org.jspecify.annotations.NullMarked;
