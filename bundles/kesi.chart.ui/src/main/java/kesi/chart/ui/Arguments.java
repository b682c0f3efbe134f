package kesi.chart.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kesi.chart.api.ChartPlan;

/** A plan as the arguments of {@code chart:make}: what is done on screen can be done in the console. */
record Arguments(ChartPlan plan) {

    Map<String, List<String>> and(String name, String value) {
        Map<String, List<String>> arguments = new LinkedHashMap<>();
        arguments.put("type", List.of(plan.type()));
        arguments.put("by", List.of(plan.by().field()));
        arguments.put("grain", List.of(plan.by().grain().name()));
        plan.by().split().ifPresent(field -> arguments.put("split", List.of(field)));
        plan.sum().ifPresent(field -> arguments.put("sum", List.of(field)));
        arguments.put("kind", List.of(plan.kind().name()));
        arguments.put("most", List.of(String.valueOf(plan.most())));
        if (!plan.filter().isBlank()) {
            arguments.put("filter", List.of(plan.filter()));
        }
        arguments.put(name, List.of(value));
        return arguments;
    }
}
