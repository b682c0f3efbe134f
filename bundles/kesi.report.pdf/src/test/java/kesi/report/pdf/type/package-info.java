@NullMarked
package kesi.report.pdf.type;

import org.jspecify.annotations.NullMarked;
