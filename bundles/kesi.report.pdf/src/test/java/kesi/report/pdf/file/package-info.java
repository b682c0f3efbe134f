@NullMarked
package kesi.report.pdf.file;

import org.jspecify.annotations.NullMarked;
