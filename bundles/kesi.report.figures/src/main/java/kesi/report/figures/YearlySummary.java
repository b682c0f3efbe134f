package kesi.report.figures;

import static kesi.report.figures.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.spi.Period;
import kesi.report.api.spi.Report;
import kesi.report.api.spi.ReportPart;
import kesi.report.api.spi.YearBasis;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 年度总结: what was done in a year, in words and figures, with the year before beside it. */
@Report(name = "report.yearly-summary", title = "%report.yearly", help = "%report.yearly.help")
@Component(service = ReportPart.class)
public final class YearlySummary implements ReportPart<YearlySummary.Parameters> {

    private final Offered offered;
    private final Clock clock;

    /** A summary of what is offered. */
    @Activate
    public YearlySummary(@Reference Offered offered) {
        this(offered, Clock.systemDefaultZone());
    }

    YearlySummary(Offered offered, Clock clock) {
        this.offered = offered;
        this.clock = clock;
    }

    /**
     * Of which year, and what people add. Texts may have several lines, each a paragraph.
     *
     * @param year the year; the present one when not given
     * @param basis calendar year or union year
     * @param issuer who gives it out
     * @param title its title instead of the usual one
     * @param opening what stands before the figures
     * @param problems what did not go well
     * @param plans what comes next
     * @param date when it is given out; today when not given
     */
    public record Parameters(
            @Param(label = "%param.year") Optional<Integer> year,

            @Param(label = "%param.basis", standard = "calendar")
            YearBasis basis,

            @Param(label = "%param.issuer") Optional<String> issuer,
            @Param(label = "%param.title") Optional<String> title,
            @Param(label = "%param.opening") Optional<String> opening,
            @Param(label = "%param.problems") Optional<String> problems,
            @Param(label = "%param.plans") Optional<String> plans,
            @Param(label = "%param.date") Optional<LocalDate> date) {}

    @Override
    public PaperSetup setup(Parameters parameters) {
        return PaperSetup.of(title(parameters), parameters.issuer().orElse(""), Theme.OFFICIAL);
    }

    @Override
    public void compose(Parameters parameters, Paper paper, Task task) {
        int year = year(parameters);
        Period period = parameters.basis().of(year);
        Comparison years = new Comparison(
                say("year." + parameters.basis(), year),
                offered.of(period, task),
                say("year." + parameters.basis(), year - 1),
                offered.of(period.before(), task));
        Summary summary = new Summary(paper, years);
        summary.head(title(parameters), say("basis." + parameters.basis(), year, Words.span(period)));
        summary.opening(parameters.opening());
        summary.areas();
        summary.table();
        summary.section("yearly.problems", parameters.problems());
        summary.section("yearly.plans", parameters.plans());
        summary.foot(parameters.issuer(), Words.day(parameters.date().orElseGet(() -> LocalDate.now(clock))));
    }

    private String title(Parameters parameters) {
        return parameters.title().orElseGet(() -> say("yearly.title." + parameters.basis(), year(parameters)));
    }

    private int year(Parameters parameters) {
        return parameters.year().orElseGet(() -> LocalDate.now(clock).getYear());
    }
}
