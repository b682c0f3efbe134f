/**
 * The store as a whole: figures, and the zip that holds the journal, keys, links and blobs. {@link
 * kesi.record.jdbc.backup.Archive} writes and reads that format; a restore is verified before anything changes.
 */
@NullMarked
package kesi.record.jdbc.backup;

import org.jspecify.annotations.NullMarked;
