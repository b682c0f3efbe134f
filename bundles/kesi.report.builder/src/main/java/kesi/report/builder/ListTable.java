package kesi.report.builder;

import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.record.api.Records;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Furniture;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Style;
import kesi.report.api.block.Chart;
import kesi.report.api.spi.Report;
import kesi.report.api.spi.ReportPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A list of records of any type that is loaded, as a table. */
@Report(name = "list.table", title = "%report.table", help = "%report.table.help")
@Component
public final class ListTable implements ReportPart<ListTable.Parameters> {

    private static final int MANY_COLUMNS = 6;

    private final Records records;
    private final Language language;

    /**
     * What is printed. Several columns are parted by commas.
     *
     * @param saved a saved filter by id or name; it says what the other parameters leave open
     * @param sum columns to add up: numbers, or quantities of one unit
     * @param chart of the groups: of the first sum, or of how many records they have
     */
    public record Parameters(
            @Param(label = "%param.type") Optional<String> type,

            @Param(label = "%param.saved", recordType = "record.filter")
            Optional<String> saved,

            @Param(label = "%param.words") Optional<String> words,
            @Param(label = "%param.values") Optional<String> values,
            @Param(label = "%param.columns") Optional<String> columns,
            @Param(label = "%param.group") Optional<String> group,
            @Param(label = "%param.sum") Optional<String> sum,
            @Param(label = "%param.sort") Optional<String> sort,
            @Param(label = "%param.chart") Optional<Chart.Kind> chart,
            @Param(label = "%param.title") Optional<String> title) {}

    /** Lists of these records. */
    @Activate
    public ListTable(@Reference Records records, @Reference Language language) {
        this.records = records;
        this.language = language;
    }

    @Override
    public PaperSetup setup(Parameters parameters) {
        ListWish wish = ListWish.of(parameters, records);
        RecordType<?> type = type(wish.type());
        String title = title(parameters, type);
        long columns = wish.columns().isEmpty()
                ? type.fields().stream().filter(Field::shown).count()
                : wish.columns().size();
        return new PaperSetup(
                title, "", language.current(), Theme.PLAIN, columns > MANY_COLUMNS, Furniture.headed(title));
    }

    @Override
    public void compose(Parameters parameters, Paper paper, Task task) {
        ListWish wish = ListWish.of(parameters, records);
        print(type(wish.type()), wish, parameters, paper, task);
    }

    private <T extends Record> void print(
            RecordType<T> type, ListWish wish, Parameters parameters, Paper paper, Task task) {
        ListLines<T> reader = new ListLines<>(type, wish, new Cells(records, language));
        List<Field<T>> group = parameters.group().map(reader::field).stream().toList();
        List<Field<T>> sums = ListWish.split(parameters.sum()).stream()
                .map(reader::field)
                .distinct()
                .toList();
        if (parameters.chart().isPresent() && group.isEmpty()) {
            throw Texts.usage("chart");
        }
        List<Line> lines = reader.read(records, group, sums, task);
        Printed<T> printed =
                new Printed<>(language, reader.columns(), group.stream().findFirst(), sums, lines);
        paper.add(Paragraph.of(title(parameters, type), Style.TITLE));
        paper.add(Paragraph.of(say(wish, lines.size()), Style.NOTE));
        paper.add(printed.table(language.say(type.label())));
        parameters.chart().flatMap(printed::chart).ifPresent(paper::add);
    }

    /** What was let through, so that the reader knows what the list is of. */
    private String say(ListWish wish, int count) {
        String filter = (wish.words() + " " + String.join(" ", wish.values())).strip();
        return language.say(
                filter.isEmpty() ? Texts.of("counted", count) : Texts.of("counted.filtered", count, filter));
    }

    private String title(Parameters parameters, RecordType<?> type) {
        return parameters
                .title()
                .filter(title -> !title.isBlank())
                .or(parameters::saved)
                .orElseGet(() -> language.say(Texts.of("title", type.label())));
    }

    private RecordType<?> type(String name) {
        return records.known().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Texts.usage(
                        "type",
                        name,
                        String.join(
                                ", ",
                                records.known().stream().map(RecordType::name).toList())));
    }
}
