@NullMarked
package kesi.report.pdf.preview;

import org.jspecify.annotations.NullMarked;
