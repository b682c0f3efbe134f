@NullMarked
package kesi.report.pdf.text;

import org.jspecify.annotations.NullMarked;
