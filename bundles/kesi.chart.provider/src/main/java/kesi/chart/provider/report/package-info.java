/** Charts on paper. */
@NullMarked
package kesi.chart.provider.report;

import org.jspecify.annotations.NullMarked;
