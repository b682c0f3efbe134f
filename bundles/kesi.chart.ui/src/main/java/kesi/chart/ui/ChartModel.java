package kesi.chart.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kesi.chart.api.Chart;
import kesi.chart.api.ChartPlan;
import kesi.chart.api.ChartPlan.Grain;
import kesi.chart.api.ChartPlan.Grouping;
import kesi.chart.api.ChartPlan.Kind;
import kesi.chart.api.Charts;
import kesi.chart.api.Charts.Aspect;
import kesi.chart.api.Charts.Use;
import kesi.core.api.task.Task;
import kesi.core.api.value.Ref;

/**
 * What the chart view shows: a plan that a person changes piece by piece. Used on one thread, but for {@link #make}.
 */
final class ChartModel {

    private final Charts charts;
    private Optional<ChartPlan> plan = Optional.empty();
    private List<Aspect> aspects = List.of();

    ChartModel(Charts charts) {
        this.charts = charts;
    }

    /** The plan, once a type is chosen that has fields to count by. */
    Optional<ChartPlan> plan() {
        return plan;
    }

    /** Turns to the type of the leading record of a selection; answers whether that changed anything. */
    boolean follow(List<Ref> selected) {
        return !selected.isEmpty() && turnTo(selected.get(0).type());
    }

    /** Turns to a type; answers whether that changed anything. */
    boolean turnTo(String type) {
        if (plan.map(ChartPlan::type).filter(type::equals).isPresent()) {
            return false;
        }
        aspects = charts.aspects(type);
        plan = groupings().stream().findFirst().map(first -> ChartPlan.counting(type, first.field()));
        return true;
    }

    /** The fields by which records can be grouped: dates first, since people ask for months most. */
    List<Aspect> groupings() {
        return java.util.stream.Stream.concat(with(Use.TIME).stream(), with(Use.GROUP).stream())
                .toList();
    }

    /** The fields that can be added up. */
    List<Aspect> sums() {
        return with(Use.SUM);
    }

    /** Whether the groups are steps in time. */
    boolean inTime() {
        return plan.map(now -> now.by().field())
                .filter(field ->
                        with(Use.TIME).stream().anyMatch(one -> one.field().equals(field)))
                .isPresent();
    }

    void groupBy(String field) {
        by(before -> new Grouping(field, before.grain(), before.split().filter(part -> !part.equals(field))));
    }

    void step(Grain grain) {
        by(before -> new Grouping(before.field(), grain, before.split()));
    }

    void partBy(Optional<String> field) {
        by(before -> new Grouping(before.field(), before.grain(), field));
    }

    void addUp(Optional<String> field) {
        plan = plan.map(now -> new ChartPlan(now.type(), now.filter(), now.by(), field, now.kind(), now.most()));
    }

    void draw(Kind kind) {
        plan = plan.map(now -> new ChartPlan(now.type(), now.filter(), now.by(), now.sum(), kind, now.most()));
    }

    void filter(String words) {
        plan = plan.map(now -> new ChartPlan(now.type(), words, now.by(), now.sum(), now.kind(), now.most()));
    }

    /** Counts; on a background thread. */
    Chart make(ChartPlan wanted, Task task) {
        return charts.make(wanted, task);
    }

    private void by(UnaryOperator<Grouping> change) {
        plan = plan.map(now ->
                new ChartPlan(now.type(), now.filter(), change.apply(now.by()), now.sum(), now.kind(), now.most()));
    }

    private List<Aspect> with(Use use) {
        return aspects.stream().filter(aspect -> aspect.use() == use).toList();
    }
}
