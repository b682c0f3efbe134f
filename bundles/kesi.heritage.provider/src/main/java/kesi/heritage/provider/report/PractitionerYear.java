package kesi.heritage.provider.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.heritage.api.HeritageTypes;
import kesi.heritage.api.Practitioner;
import kesi.heritage.provider.record.PractitionerType;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.spi.Report;
import kesi.report.api.spi.ReportPart;
import kesi.report.api.spi.YearBasis;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The yearly sheet of a practitioner: sessions, hours, audience, apprentices, works, lineage. The law on intangible
 * heritage makes public promotion a duty of inheritors, and they are assessed by the year.
 */
@Component(service = ReportPart.class)
@Report(name = "heritage.practitioner-year", title = "%report.practitioner", help = "%report.practitioner.help")
public final class PractitionerYear implements ReportPart<PractitionerYear.Parameters> {

    private final Records records;
    private final Clock clock;

    /** Sheets of this store. */
    @Activate
    public PractitionerYear(@Reference Records records) {
        this(records, Clock.systemDefaultZone());
    }

    PractitionerYear(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /**
     * Whose, and of which year.
     *
     * @param practitioner the practitioner
     * @param year the year; the present one when not given
     * @param basis calendar year or union year
     */
    public record Parameters(
            @Param(label = "%param.practitioner", recordType = HeritageTypes.PRACTITIONER)
            String practitioner,

            @Param(label = "%param.year") Optional<Integer> year,

            @Param(label = "%param.basis", standard = "calendar")
            YearBasis basis) {}

    @Override
    public PaperSetup setup(Parameters parameters) {
        return PaperSetup.of(title(parameters), "", Theme.OFFICIAL);
    }

    @Override
    public void compose(Parameters parameters, Paper paper, Task task) {
        Kept<Practitioner> person = person(parameters);
        int year = year(parameters);
        DutyYear duty = DutyYear.of(records, person, parameters.basis().of(year), task);
        PractitionerPages pages = new PractitionerPages(records, person, paper);
        pages.head(title(parameters), parameters.basis().of(year));
        pages.person();
        pages.duty(duty);
        pages.apprentices();
        pages.works();
        pages.sources();
    }

    private String title(Parameters parameters) {
        return EventPages.say(
                "sheet.title." + parameters.basis(), person(parameters).value().name(), year(parameters));
    }

    private int year(Parameters parameters) {
        return parameters.year().orElseGet(() -> LocalDate.now(clock).getYear());
    }

    private Kept<Practitioner> person(Parameters parameters) {
        String id = parameters.practitioner().replaceFirst("^.*/", "");
        return records.shelf(new PractitionerType())
                .find(id)
                .orElseThrow(() -> Problem.failed(
                        "E-NOT-FOUND",
                        Message.of(PractitionerYear.class, "problem.unknown", parameters.practitioner())));
    }
}
