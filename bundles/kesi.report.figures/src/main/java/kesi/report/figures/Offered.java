package kesi.report.figures;

import java.util.Comparator;
import java.util.List;
import kesi.core.api.task.Task;
import kesi.report.api.spi.Indicator;
import kesi.report.api.spi.Indicators;
import kesi.report.api.spi.Period;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What the loaded bundles count, area by area in a stable order. Safe for use by any thread. */
@Component(service = Offered.class)
public final class Offered {

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Indicators> bundles = List.of();

    /** Whatever comes. */
    @Activate
    public Offered() {}

    /** These and no others. */
    static Offered of(Indicators... bundles) {
        Offered offered = new Offered();
        offered.bundles = List.of(bundles);
        return offered;
    }

    /** The figures of a period. */
    List<Indicator> of(Period period, Task task) {
        return bundles.stream()
                .peek(bundle -> task.checkCancelled())
                .flatMap(bundle -> bundle.of(period, task).stream())
                .sorted(Comparator.comparing(indicator -> Words.say(indicator.area())))
                .toList();
    }
}
