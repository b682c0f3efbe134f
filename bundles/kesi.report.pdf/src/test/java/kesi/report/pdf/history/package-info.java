@NullMarked
package kesi.report.pdf.history;

import org.jspecify.annotations.NullMarked;
