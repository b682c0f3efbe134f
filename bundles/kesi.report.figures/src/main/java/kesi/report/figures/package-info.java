/**
 * Reports of figures that no area owns alone: {@link kesi.report.figures.StatisticsReport statistics} and the {@link
 * kesi.report.figures.YearlySummary yearly summary}. They print what the {@link kesi.report.api.spi.Indicators} of the
 * loaded bundles count, and every figure leads to the appendix that lists its parts with their sources.
 */
@NullMarked
package kesi.report.figures;

import org.jspecify.annotations.NullMarked;
