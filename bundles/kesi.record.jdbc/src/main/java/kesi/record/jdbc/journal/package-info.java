/**
 * The journal. {@link kesi.record.jdbc.journal.Writer} is the only one that writes: one thread drains a queue and
 * commits
 * many batches with one sync, each by a {@link kesi.record.jdbc.journal.Pen}; {@link
 * kesi.record.jdbc.journal.Chain} makes
 * the hashes, {@link kesi.record.jdbc.journal.Verifier} walks them, {@link kesi.record.jdbc.journal.Announcer} tells
 * followers, also of other desktops.
 */
@NullMarked
package kesi.record.jdbc.journal;

import org.jspecify.annotations.NullMarked;
