/**
 * What a bundle brings so that its records live: a {@link kesi.record.api.spi.RecordType} for each type, with
 * {@link
 * kesi.record.api.spi.Field fields}, {@link kesi.record.api.spi.Key keys}, checks and upgrades.
 */
@Export
@Version("1.2.0")
@NullMarked
package kesi.record.api.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
