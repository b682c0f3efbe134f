/**
 * The typefaces that travel with Kesi, so that Chinese text is right on paper and on screens of machines without
 * Chinese fonts. {@link kesi.report.api.font.Typefaces} opens the file of a {@link kesi.report.api.font.Face}.
 */
@Export
@Version("1.0.0")
@NullMarked
package kesi.report.api.font;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
