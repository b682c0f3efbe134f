/** Charts of records: counted here, drawn by JFreeChart. */
@NullMarked
package kesi.chart.provider;

import org.jspecify.annotations.NullMarked;
