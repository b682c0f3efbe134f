/**
 * Reports on paper. {@link kesi.report.api.Reports} renders a report that a bundle brings as a PDF file; {@link
 * kesi.report.api.Paper} is the document while it is written: {@link kesi.report.api.block.Block blocks} go in,
 * finished
 * pages go out and are forgotten. {@link kesi.report.api.Preview} paints a report as {@link kesi.report.api.Sheet
 * sheets} while it is laid out.
 */
@Export
@Version("2.1.0")
@NullMarked
package kesi.report.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
