package kesi.competition.provider.command;

import java.util.List;
import java.util.Objects;
import kesi.competition.api.Contests;
import kesi.competition.api.Contests.Listed;
import kesi.competition.api.Entry;
import kesi.competition.api.Entry.Member;
import kesi.competition.api.Sheet;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.json.Json;
import kesi.core.api.task.Task;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows one contest with its entries and sheets. */
@Command(name = "competition:show", title = "%command.show", help = "%command.show.help")
@Component
public final class ShowContest implements Handler<ShowContest.Parameters> {

    private final Contests contests;
    private final Json json;

    /** Which. */
    public record Parameters(
            @Param(label = "%param.contest", positional = true, recordType = "competition.contest")
            String id) {}

    /** Shows one of these. */
    @Activate
    public ShowContest(@Reference Contests contests, @Reference Json json) {
        this.contests = contests;
        this.json = json;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Listed found = Say.contest(contests, parameters.id());
        List<Entry> entries = contests.entries(found.ref());
        List<Sheet> sheets = contests.sheets(found.ref());
        return Outcome.of(Say.of("show.done", found.contest().name(), entries.size(), sheets.size()))
                .withData(Outcome.tree(
                        "id", found.ref().id(),
                        "contest", tree(found.contest()),
                        "entries", tree(entries),
                        "sheets", tree(sheets)))
                .withListing(new Listing(
                        Say.heads("field.number", "field.unit", "field.who", "field.members"),
                        entries.stream().map(ShowContest::row).toList()))
                .withListing(new Listing(
                        Say.heads("field.stage", "field.module", "field.judge", "head.marks"),
                        sheets.stream().map(ShowContest::row).toList()));
    }

    private Object tree(Object value) {
        return Objects.requireNonNull(json.tree(value));
    }

    private static List<String> row(Entry entry) {
        String members =
                String.join(" ", entry.members().stream().map(Member::name).toList());
        return List.of(entry.number(), entry.unit(), entry.name(), members);
    }

    private static List<String> row(Sheet sheet) {
        return List.of(
                sheet.stage(),
                sheet.module(),
                sheet.judge(),
                String.valueOf(sheet.marks().size()));
    }
}
