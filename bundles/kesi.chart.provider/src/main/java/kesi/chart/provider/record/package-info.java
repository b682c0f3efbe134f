/** Charts that people keep. */
@NullMarked
package kesi.chart.provider.record;

import org.jspecify.annotations.NullMarked;
