/** The chart of the list in front. */
@NullMarked
package kesi.chart.ui;

import org.jspecify.annotations.NullMarked;
