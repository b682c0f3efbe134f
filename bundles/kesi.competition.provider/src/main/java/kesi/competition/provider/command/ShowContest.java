package kesi.competition.provider.command;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kesi.competition.api.Contest;
import kesi.competition.api.Contests;
import kesi.competition.api.Contests.Listed;
import kesi.competition.api.Entry;
import kesi.competition.api.Entry.Member;
import kesi.competition.api.Entry.Standing;
import kesi.competition.api.Sheet;
import kesi.competition.api.Stage;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.json.Json;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows one contest with its entries and sheets. */
@Command(
        name = "competition:show",
        title = "%command.show",
        help = "%command.show.help",
        needs = "selection:competition.contest")
@Component
public final class ShowContest implements Handler<ShowContest.Parameters> {

    private final Contests contests;
    private final Json json;
    private final Language language;

    /** Which. */
    public record Parameters(
            @Param(label = "%param.contest", positional = true, recordType = "competition.contest")
            String id) {}

    /** Shows one of these, in the person's language. */
    @Activate
    public ShowContest(@Reference Contests contests, @Reference Json json, @Reference Language language) {
        this.contests = contests;
        this.json = json;
        this.language = language;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Listed found = Say.contest(contests, parameters.id());
        List<Entry> entries = contests.entries(found.ref());
        List<Sheet> sheets = contests.sheets(found.ref());
        return Outcome.of(sentence(found.contest(), entries.size(), sheets.size()))
                .withData(Outcome.tree(
                        "id", found.ref().id(),
                        "contest", tree(found.contest()),
                        "entries", tree(entries),
                        "sheets", tree(sheets)))
                .withListing(new Listing(
                        Say.heads("field.number", "field.unit", "field.who", "field.members", "head.status"),
                        entries.stream()
                                .map(entry -> row(found.contest(), entry))
                                .toList()))
                .withListing(new Listing(
                        Say.heads("field.stage", "field.module", "field.judge", "head.marks", "field.state"),
                        sheets.stream().map(this::row).toList()));
    }

    private static Message sentence(Contest contest, int entries, int sheets) {
        return Say.of("show.done", contest.name(), entries, sheets, Say.state(contest.state()));
    }

    private Object tree(Object value) {
        return Objects.requireNonNull(json.tree(value));
    }

    private List<String> row(Contest contest, Entry entry) {
        String members = entry.members().stream().map(Member::name).collect(Collectors.joining(" "));
        String standings =
                entry.standings().stream().map(each -> said(contest, each)).collect(Collectors.joining(" "));
        return List.of(entry.number(), entry.unit(), entry.name(), members, standings);
    }

    private String said(Contest contest, Standing standing) {
        String stage = contest.stage(standing.stage()).map(Stage::name).orElse(standing.stage());
        return language.say(Say.of("show.standing", stage, Say.status(standing.status())));
    }

    private List<String> row(Sheet sheet) {
        return List.of(
                sheet.stage(),
                sheet.module(),
                sheet.judge(),
                String.valueOf(sheet.marks().size()),
                language.say(Say.state(sheet.state())));
    }
}
