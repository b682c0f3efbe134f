/** The font files and the service that opens them. */
@NullMarked
package kesi.report.fonts;

import org.jspecify.annotations.NullMarked;
