/**
 * Reports on paper. {@link kesi.report.api.Reports} renders a report that a bundle brings as a PDF file; {@link
 * kesi.report.api.Paper} is the document while it is written: {@link kesi.report.api.block.Block blocks} go in,
 * finished
 * pages go out and are forgotten.
 */
@Export
@Version("2.0.0")
@NullMarked
package kesi.report.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
