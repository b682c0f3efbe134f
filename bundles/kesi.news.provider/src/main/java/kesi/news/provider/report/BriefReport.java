package kesi.news.provider.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.news.api.Item;
import kesi.news.api.NewsTypes;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.spi.Report;
import kesi.report.api.spi.ReportPart;
import kesi.search.api.Search;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** 简报: a page or chosen items under a masthead with a red rule, with their sources and addressees. In Chinese. */
@Report(name = "news.brief", title = "%report.brief", help = "%report.brief.help")
@Component(service = ReportPart.class)
public final class BriefReport implements ReportPart<BriefReport.Parameters> {
    /**
     * What the brief has. Without page, items and query it has the items of the page that was taken in last.
     *
     * @param page a page or source file
     * @param items chosen items, also several ids in one word parted by commas
     * @param query what to find
     * @param name its name
     * @param number its number
     * @param issuer who issues it
     * @param date when; today when not given
     * @param report to whom it is reported
     * @param send to whom it is sent
     * @param issue to whom it is issued
     * @param copies how many copies
     * @param note what the editor says before the text (编者按)
     * @param total its number counted through all years (总第 … 期)
     */
    public record Parameters(
            @Param(label = "%param.pageId", recordType = NewsTypes.PAGE)
            Optional<String> page,

            @Param(label = "%param.items", recordType = NewsTypes.ITEM)
            List<String> items,

            @Param(label = "%param.query") Optional<String> query,
            @Param(label = "%param.name") Optional<String> name,
            @Param(label = "%param.number", standard = "1") int number,
            @Param(label = "%param.issuer") Optional<String> issuer,
            @Param(label = "%param.date") Optional<LocalDate> date,
            @Param(label = "%param.to-report") Optional<String> report,
            @Param(label = "%param.to-send") Optional<String> send,
            @Param(label = "%param.to-issue") Optional<String> issue,
            @Param(label = "%param.copies") Optional<Integer> copies,
            @Param(label = "%param.note") Optional<String> note,
            @Param(label = "%param.total") Optional<Integer> total) {}

    private final Records records;
    private final Clock clock;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Search search;

    /** A brief over a store. */
    @Activate
    public BriefReport(@Reference Records records) {
        this(records, Clock.systemDefaultZone());
    }

    BriefReport(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public PaperSetup setup(Parameters parameters) {
        return PaperSetup.of(name(parameters), parameters.issuer().orElse(""), PaperSetup.Theme.OFFICIAL);
    }

    @Override
    public void compose(Parameters parameters, Paper paper, Task task) {
        List<Kept<Item>> items = new Choice(records, search)
                .items(new Choice.Wanted(parameters.page(), parameters.items(), parameters.query()));
        LocalDate date = parameters.date().orElseGet(() -> LocalDate.now(clock));
        Brief brief = new Brief(paper, records);
        brief.head(name(parameters), number(parameters), parameters.issuer(), date);
        parameters.note().filter(words -> !words.isBlank()).ifPresent(brief::note);
        brief.body(items, task);
        brief.foot(parameters.report(), parameters.send(), parameters.issue(), parameters.copies());
    }

    private static String name(Parameters parameters) {
        return parameters.name().orElseGet(() -> say("brief.name"));
    }

    private static String number(Parameters parameters) {
        String number = say("brief.number", parameters.number());
        return parameters
                .total()
                .map(total -> number + say("brief.total", total))
                .orElse(number);
    }

    /** Briefs are written in Chinese, whatever language the workbench shows. */
    static String say(String key, Object... arguments) {
        return Message.of(BriefReport.class, key, arguments).in(Locale.SIMPLIFIED_CHINESE);
    }
}
