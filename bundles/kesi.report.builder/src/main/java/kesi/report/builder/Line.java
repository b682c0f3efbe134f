package kesi.report.builder;

import java.util.List;
import java.util.Map;
import kesi.core.api.value.Ref;

/**
 * A record as it is printed.
 *
 * @param ref the record
 * @param cells the printed columns
 * @param group the value of the grouping column
 * @param keys the values of the columns to sort by
 * @param figures the values of the columns that are summed up
 */
record Line(Ref ref, List<String> cells, String group, List<Object> keys, Map<String, List<?>> figures) {}
