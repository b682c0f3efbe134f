/**
 * Records as documents in a journal. {@link kesi.record.api.Records} finds documents and commits {@link
 * kesi.record.api.Batch batches} of changes, all or nothing; {@link kesi.record.api.Journal} tells every change in
 * order,
 * and from it everything else follows: the index, screens, history, undo, audit. {@link kesi.record.api.Blobs}
 * keeps source
 * files by their content, {@link kesi.record.api.Store} is the store as a whole: verify, backup, restore, figures.
 * {@link kesi.record.api.Shelf} is the typed view of one record type that bundles work with. What a type is, a bundle
 * tells by a {@link kesi.record.api.spi.RecordType} service; documents of types that are not here stay and are stubs.
 */
@Export
@Version("1.1.0")
@NullMarked
package kesi.record.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
