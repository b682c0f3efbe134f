/**
 * Compares two versions of a record and merges the work of two writers, on the trees that the store keeps; no Java
 * record is needed. {@link kesi.record.api.compare.Comparison} lists the {@link kesi.record.api.compare.Difference}s
 * of two trees, {@link kesi.record.api.compare.TextDiff} those within a text, and
 * {@link kesi.record.api.compare.Merge} joins two changes of the same tree and names each
 * {@link kesi.record.api.compare.Clash} that a person has to decide. Everything here is pure and safe for use by any
 * thread.
 */
@Export
@Version("1.0.0")
@NullMarked
package kesi.record.api.compare;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
