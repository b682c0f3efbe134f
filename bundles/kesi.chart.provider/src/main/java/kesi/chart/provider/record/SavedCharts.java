package kesi.chart.provider.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.chart.api.ChartPlan;
import kesi.chart.provider.Texts;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Records;
import kesi.record.api.Shelf;
import kesi.record.api.Shelf.Kept;

/** The charts that people keep. Safe for use by any thread. */
public final class SavedCharts {

    private final Records records;
    private final Shelf<SavedChart> shelf;

    /** The charts in these records. */
    public SavedCharts(Records records) {
        this.records = records;
        this.shelf = records.shelf(new SavedChartType());
    }

    /** All of them. */
    public List<SavedChart> all() {
        List<SavedChart> all = new ArrayList<>();
        shelf.forEach(kept -> all.add(kept.value()));
        return all;
    }

    /**
     * The chart of that name or id.
     *
     * @throws Problem when there is none
     */
    public SavedChart named(String name) {
        return shelf.lookUp(SavedChartType.key(name))
                .or(() -> withId(name.substring(name.lastIndexOf('/') + 1)))
                .map(Kept::value)
                .orElseThrow(() -> Problem.failed("E-NOT-FOUND", Texts.of("problem.chart", name)));
    }

    /** Keeps a plan under a name; a chart that has the name gets the new plan. */
    public Ref save(String name, ChartPlan plan) {
        Batch batch = Batch.because(Texts.of("reason.save", name));
        SavedChart chart = new SavedChart(name, plan);
        Optional<Kept<SavedChart>> before = shelf.lookUp(SavedChartType.key(name));
        Ref ref = before.map(Kept::ref).orElseGet(() -> shelf.add(batch, chart));
        before.ifPresent(kept -> shelf.change(batch, kept, chart));
        records.commit(batch);
        return ref;
    }

    private Optional<Kept<SavedChart>> withId(String id) {
        List<Kept<SavedChart>> found = new ArrayList<>();
        shelf.forEach(kept -> {
            if (kept.ref().id().equals(id)) {
                found.add(kept);
            }
        });
        return found.stream().findFirst();
    }
}
