/** Charts on the command line. */
@NullMarked
package kesi.chart.provider.command;

import org.jspecify.annotations.NullMarked;
