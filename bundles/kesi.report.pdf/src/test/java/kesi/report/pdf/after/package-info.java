@NullMarked
package kesi.report.pdf.after;

import org.jspecify.annotations.NullMarked;
