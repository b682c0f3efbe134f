/** Pictures of figures. */
@NullMarked
package kesi.chart.provider.paint;

import org.jspecify.annotations.NullMarked;
