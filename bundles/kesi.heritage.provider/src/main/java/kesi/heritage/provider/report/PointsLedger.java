package kesi.heritage.provider.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.heritage.api.HeritageTypes;
import kesi.heritage.provider.record.ReadingFamilyType;
import kesi.record.api.Records;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Furniture;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.spi.Report;
import kesi.report.api.spi.ReportPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 积分台账: what every family earned, spent and has left, entry by entry. */
@Component(service = ReportPart.class)
@Report(name = "heritage.points-ledger", title = "%report.ledger", help = "%report.ledger.help")
public final class PointsLedger implements ReportPart<PointsLedger.Parameters> {

    private final Records records;

    /** Ledgers of this store. */
    @Activate
    public PointsLedger(@Reference Records records) {
        this.records = records;
    }

    /**
     * Of which families and days.
     *
     * @param family families, also several ids in one word parted by commas; all when none is named
     * @param from the first day; what was before is one carried line
     * @param to the last day; entries without a day are always in
     * @param issuer who gives it out
     */
    public record Parameters(
            @Param(label = "%param.family", recordType = HeritageTypes.FAMILY)
            List<String> family,

            @Param(label = "%param.from") Optional<LocalDate> from,
            @Param(label = "%param.to") Optional<LocalDate> to,
            @Param(label = "%param.issuer") Optional<String> issuer) {}

    @Override
    public PaperSetup setup(Parameters parameters) {
        String title = EventPages.say("ledger.title");
        return PaperSetup.of(title, parameters.issuer().orElse(""), Theme.PLAIN).with(Furniture.headed(title));
    }

    @Override
    public void compose(Parameters parameters, Paper paper, Task task) {
        List<Account> accounts = Account.all(records, parameters.from(), parameters.to());
        new LedgerPages(records, paper, task).write(chosen(accounts, parameters.family()), parameters.issuer());
    }

    private List<Account> chosen(List<Account> accounts, List<String> named) {
        List<String> ids = named.stream()
                .flatMap(words -> Stream.of(words.split("[,，\\s]+")))
                .map(id -> id.replaceFirst("^.*/", ""))
                .filter(id -> !id.isEmpty())
                .toList();
        List<Account> chosen = new ArrayList<>();
        for (String id : ids) {
            if (records.shelf(new ReadingFamilyType()).find(id).isEmpty()) {
                throw Problem.failed("E-NOT-FOUND", Message.of(PointsLedger.class, "problem.unknown", id));
            }
            accounts.stream()
                    .filter(account -> account.family().ref().id().equals(id))
                    .forEach(chosen::add);
        }
        return ids.isEmpty() ? accounts : chosen;
    }
}
