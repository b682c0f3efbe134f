package kesi.chart.provider.record;

import kesi.chart.api.ChartPlan;

/**
 * A chart that people keep: its plan, not its figures, so that it shows what is stored when it is looked at.
 *
 * @param name what people call it; only one chart has it
 * @param plan what it shows
 */
public record SavedChart(String name, ChartPlan plan) {}
