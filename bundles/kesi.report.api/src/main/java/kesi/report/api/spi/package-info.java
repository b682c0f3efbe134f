/**
 * What a bundle brings so that a report exists: one component that implements {@link
 * kesi.report.api.spi.ReportPart} and
 * carries {@link kesi.report.api.spi.Report}.
 */
@Export
@Version("1.0.0")
@NullMarked
package kesi.report.api.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
