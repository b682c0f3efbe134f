@NullMarked
package kesi.report.pdf.theme;

import org.jspecify.annotations.NullMarked;
