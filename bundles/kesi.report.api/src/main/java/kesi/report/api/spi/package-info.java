/**
 * What a bundle brings so that a report exists: one component that implements {@link
 * kesi.report.api.spi.ReportPart} and
 * carries {@link kesi.report.api.spi.Report}.
 * <p>A bundle that can count brings {@link kesi.report.api.spi.Indicators}: its {@link kesi.report.api.spi.Indicator
 * figures} of a {@link kesi.report.api.spi.Period}, for the reports that print what all bundles count.
 * <p>A {@link kesi.report.api.spi.PaperFormat} writes the blocks of any report as another kind of file than PDF.
 */
@Export
@Version("1.2.0")
@NullMarked
package kesi.report.api.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
