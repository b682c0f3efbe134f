/**
 * The document model: a closed set of {@link kesi.report.api.block.Block blocks} that a report writes in reading
 * order. A
 * block says what it is (a heading, a paragraph, a table), never where it stands; layout, tags and bookmarks follow.
 */
@Export
@Version("2.0.0")
@NullMarked
package kesi.report.api.block;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
