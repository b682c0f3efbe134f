/** Pages as pictures for the screen; the one place where the PDF library is used. */
@NullMarked
package kesi.report.pdf.preview;

import org.jspecify.annotations.NullMarked;
