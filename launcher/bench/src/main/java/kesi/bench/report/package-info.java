/** What reports cost beside other engines that set the same texts in the same font on the same pages. */
@NullMarked
package kesi.bench.report;

import org.jspecify.annotations.NullMarked;
