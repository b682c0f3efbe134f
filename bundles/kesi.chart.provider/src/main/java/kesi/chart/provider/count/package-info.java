/** Groups records by their fields and adds up figures; knows no picture. */
@NullMarked
package kesi.chart.provider.count;

import org.jspecify.annotations.NullMarked;
