@NullMarked
package kesi.report.pdf.layout;

import org.jspecify.annotations.NullMarked;
