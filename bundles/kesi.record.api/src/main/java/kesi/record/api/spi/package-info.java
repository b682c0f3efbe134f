/**
 * What a bundle brings so that its records live: a {@link kesi.record.api.spi.RecordType} for each type, with fields,
 * keys, checks and upgrades; and a {@link kesi.record.api.spi.Verifier} for what it keeps beside the journal.
 */
@Export
@Version("1.4.0")
@NullMarked
package kesi.record.api.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
