package kesi.report.figures;

import static kesi.report.figures.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.spi.Indicator;
import kesi.report.api.spi.Period;
import kesi.report.api.spi.Report;
import kesi.report.api.spi.ReportPart;
import kesi.report.api.spi.YearBasis;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 统计报表: what the loaded bundles count about a year; every figure leads to its parts and their sources. */
@Report(name = "report.statistics", title = "%report.statistics", help = "%report.statistics.help")
@Component(service = ReportPart.class)
public final class StatisticsReport implements ReportPart<StatisticsReport.Parameters> {

    private final Offered offered;
    private final Clock clock;

    /** Statistics of what is offered. */
    @Activate
    public StatisticsReport(@Reference Offered offered) {
        this(offered, Clock.systemDefaultZone());
    }

    StatisticsReport(Offered offered, Clock clock) {
        this.offered = offered;
        this.clock = clock;
    }

    /**
     * Of which year.
     *
     * @param year the year; the present one when not given
     * @param basis calendar year or union year
     * @param issuer who gives it out
     * @param title its title instead of the usual one
     * @param date when it is given out; today when not given
     */
    public record Parameters(
            @Param(label = "%param.year") Optional<Integer> year,

            @Param(label = "%param.basis", standard = "calendar")
            YearBasis basis,

            @Param(label = "%param.issuer") Optional<String> issuer,
            @Param(label = "%param.title") Optional<String> title,
            @Param(label = "%param.date") Optional<LocalDate> date) {}

    @Override
    public PaperSetup setup(Parameters parameters) {
        return PaperSetup.of(title(parameters), parameters.issuer().orElse(""), Theme.OFFICIAL);
    }

    @Override
    public void compose(Parameters parameters, Paper paper, Task task) {
        int year = year(parameters);
        Period period = parameters.basis().of(year);
        List<Indicator> figures = offered.of(period, task);
        Statistics statistics = new Statistics(paper);
        statistics.head(
                title(parameters),
                say("basis." + parameters.basis(), year, Words.span(period)),
                parameters.issuer(),
                Words.day(parameters.date().orElseGet(() -> LocalDate.now(clock))));
        statistics.figures(figures, say("year." + parameters.basis(), year));
    }

    private String title(Parameters parameters) {
        return parameters.title().orElseGet(() -> say("statistics.title." + parameters.basis(), year(parameters)));
    }

    private int year(Parameters parameters) {
        return parameters.year().orElseGet(() -> LocalDate.now(clock).getYear());
    }
}
