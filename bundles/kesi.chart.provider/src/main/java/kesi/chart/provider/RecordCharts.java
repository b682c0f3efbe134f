package kesi.chart.provider;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.chart.api.Chart;
import kesi.chart.api.ChartPlan;
import kesi.chart.api.Charts;
import kesi.chart.provider.count.Count;
import kesi.chart.provider.paint.Faces;
import kesi.chart.provider.paint.Picture;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.record.api.Records;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Charts of the records in the store. */
@Component
public final class RecordCharts implements Charts {

    private final Records records;
    private final Faces faces;

    /** Charts of these records. */
    @Activate
    public RecordCharts(@Reference Records records, @Reference Faces faces) {
        this.records = records;
        this.faces = faces;
    }

    @Override
    public Chart make(ChartPlan plan, Task task) {
        return count(type(plan.type()), plan, task);
    }

    @Override
    public List<Aspect> aspects(String type) {
        return known(type).map(RecordCharts::aspectsOf).orElse(List.of());
    }

    @Override
    public void paint(Chart chart, Graphics2D on, Rectangle2D area, Look look) {
        new Picture(chart, look).draw(on, area);
    }

    @Override
    public byte[] png(Chart chart, int width, int height, Locale language) {
        return new Picture(chart, faces.onWhite(width, language)).png(width, height);
    }

    private <T extends Record> Chart count(RecordType<T> type, ChartPlan plan, Task task) {
        Count<T> count = new Count<>(type, plan);
        long all = Math.max(1, records.count(type.name()));
        records.shelf(type).forEach(kept -> {
            task.checkCancelled();
            count.add(kept.value(), kept.document().title());
            task.progress(Math.min(1, count.seen() / (double) all), type.label());
        });
        return count.chart();
    }

    private Optional<RecordType<?>> known(String name) {
        return records.known().stream().filter(type -> type.name().equals(name)).findFirst();
    }

    private RecordType<?> type(String name) {
        return known(name).orElseThrow(() -> Problem.usage(Texts.of("problem.type", name)));
    }

    private static <T extends Record> List<Aspect> aspectsOf(RecordType<T> type) {
        return type.fields().stream()
                .filter(field -> field.kind() != Field.Kind.LINK)
                .map(field -> new Aspect(field.name(), field.label(), use(field)))
                .toList();
    }

    private static Use use(Field<?> field) {
        return switch (field.kind()) {
            case DATE -> Use.TIME;
            case NUMBER -> Use.SUM;
            case TEXT, KEYWORD, LINK -> Use.GROUP;
        };
    }
}
