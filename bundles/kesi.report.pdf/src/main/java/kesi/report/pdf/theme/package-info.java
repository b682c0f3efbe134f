/**
 * Themes that a department writes without code, as JSON: {@link kesi.report.pdf.theme.ThemeReader} reads one strictly,
 * {@link kesi.report.pdf.theme.ThemeShelf} knows those of the workspace and of the department, and {@link
 * kesi.report.pdf.theme.WrittenTheme} lays their changes over the theme that they extend.
 */
@NullMarked
package kesi.report.pdf.theme;

import org.jspecify.annotations.NullMarked;
