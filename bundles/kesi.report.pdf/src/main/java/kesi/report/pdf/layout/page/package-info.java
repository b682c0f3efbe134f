/** Covers, certificates, appendices and lists of names. */
@NullMarked
package kesi.report.pdf.layout.page;

import org.jspecify.annotations.NullMarked;
