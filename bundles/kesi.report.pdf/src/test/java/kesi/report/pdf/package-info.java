@NullMarked
package kesi.report.pdf;

import org.jspecify.annotations.NullMarked;
