package kesi.bookroom.provider.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import kesi.bookroom.provider.rule.LoanDesk;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.spi.Report;
import kesi.report.api.spi.ReportPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 借阅统计: what was lent in a period, by month, room and title, and what is overdue at its end. */
@Report(name = "bookroom.loans", title = "%report.loans", help = "%report.loans.help")
@Component
public final class LoanReport implements ReportPart<LoanReport.Parameters> {

    private final LoanDesk desk;

    /** Reports from this desk. */
    @Activate
    public LoanReport(@Reference LoanDesk desk) {
        this.desk = desk;
    }

    /** The period; by default the year until today. */
    public record Parameters(
            @Param(label = "%param.from") Optional<LocalDate> from,
            @Param(label = "%param.to") Optional<LocalDate> to) {

        LocalDate first() {
            return from.orElseGet(() -> last().withDayOfYear(1));
        }

        LocalDate last() {
            return to.orElseGet(LocalDate::now);
        }
    }

    @Override
    public PaperSetup setup(Parameters parameters) {
        if (parameters.first().isAfter(parameters.last())) {
            throw Problem.usage(Message.of(
                    LoanReport.class,
                    "problem.period",
                    parameters.first().toString(),
                    parameters.last().toString()));
        }
        return PaperSetup.of(Message.of(LoanReport.class, "report.title").in(Locale.CHINESE), "", Theme.OFFICIAL);
    }

    @Override
    public void compose(Parameters parameters, Paper paper, Task task) {
        new LoanPages(desk.stock(), parameters.first(), parameters.last(), paper).write();
    }
}
