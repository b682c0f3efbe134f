/**
 * Charts of any list of records. A {@link kesi.chart.api.ChartPlan} says what is counted and how it is drawn; {@link
 * kesi.chart.api.Charts} makes the {@link kesi.chart.api.Chart} of it, which is plain figures, and paints it on
 * anything.
 */
@Export
@Version("1.0.0")
@NullMarked
package kesi.chart.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
