/**
 * How areas learn from each other's texts without meeting: whoever stores a text hands it as a {@link
 * kesi.record.api.extract.Extractor.SourceText} to all {@link kesi.record.api.extract.Extractor} services.
 */
@Export
@Version("1.0.0")
@NullMarked
package kesi.record.api.extract;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
