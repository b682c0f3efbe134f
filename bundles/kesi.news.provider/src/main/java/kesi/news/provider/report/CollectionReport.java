package kesi.news.provider.report;

import static kesi.news.provider.report.BriefReport.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.news.api.Item;
import kesi.news.api.NewsTypes;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Furniture;
import kesi.report.api.block.NameIndex;
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

/** 专题汇编: items under a cover by topic, region or time, with contents, their sources and an index of names. */
@Report(name = "news.collection", title = "%report.collection", help = "%report.collection.help")
@Component(service = ReportPart.class)
public final class CollectionReport implements ReportPart<CollectionReport.Parameters> {
    /**
     * What the collection has. Without page, items and query it has every item of the days, and without days all.
     *
     * @param title on the cover
     * @param subtitle under it
     * @param issuer at the cover's foot
     * @param date at the cover's foot; today when not given
     * @param page a page or source file
     * @param items chosen items, also several ids in one word parted by commas
     * @param query what to find
     * @param from the first day; items without a date are left out then
     * @param to the last day
     * @param by how the items are parted
     * @param topic topics, each as {@code name=word|word}, in their order; instead of the usual ones
     * @param order how the index is ordered
     */
    public record Parameters(
            @Param(label = "%param.title") Optional<String> title,
            @Param(label = "%param.subtitle") Optional<String> subtitle,
            @Param(label = "%param.issuer") Optional<String> issuer,
            @Param(label = "%param.date") Optional<LocalDate> date,

            @Param(label = "%param.pageId", recordType = NewsTypes.PAGE)
            Optional<String> page,

            @Param(label = "%param.items", recordType = NewsTypes.ITEM)
            List<String> items,

            @Param(label = "%param.query") Optional<String> query,
            @Param(label = "%param.from") Optional<LocalDate> from,
            @Param(label = "%param.to") Optional<LocalDate> to,
            @Param(label = "%param.by", standard = "topic") Parting by,
            @Param(label = "%param.topic") List<String> topic,

            @Param(label = "%param.order", standard = "stroke")
            NameIndex.Order order) {}

    /** How items are parted. */
    public enum Parting {
        TOPIC,
        REGION,
        TIME
    }

    private final Records records;
    private final Clock clock;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Search search;

    /** A collection over a store. */
    @Activate
    public CollectionReport(@Reference Records records) {
        this(records, Clock.systemDefaultZone());
    }

    CollectionReport(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public PaperSetup setup(Parameters parameters) {
        String title = title(parameters);
        return PaperSetup.of(title, parameters.issuer().orElse(""), PaperSetup.Theme.OFFICIAL)
                .with(Furniture.headed(title));
    }

    @Override
    public void compose(Parameters parameters, Paper paper, Task task) {
        Choice.Wanted wanted = new Choice.Wanted(parameters.page(), parameters.items(), parameters.query());
        Days days = new Days(parameters.from(), parameters.to());
        List<Kept<Item>> items = new Choice(records, search).within(wanted, days);
        LocalDate date = parameters.date().orElseGet(() -> LocalDate.now(clock));
        String day = say("brief.date", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        Sections sections = Sections.of(parameters.by(), parameters.topic());
        Collection collection = new Collection(paper, records, task);
        collection.cover(title(parameters), parameters.subtitle(), parameters.issuer(), day);
        collection.text(sections, items);
        collection.sources(items);
        collection.index(parameters.order());
    }

    private static String title(Parameters parameters) {
        return parameters.title().orElseGet(() -> say("collection.title"));
    }
}
