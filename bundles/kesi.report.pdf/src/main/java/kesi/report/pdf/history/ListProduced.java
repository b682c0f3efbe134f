package kesi.report.pdf.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.record.api.Shelf.Kept;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the files that were produced, with their requests. */
@Command(name = "report:history", title = "%command.history", help = "%command.history.help")
@Component
public final class ListProduced implements Handler<ListProduced.Parameters> {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final StoredHistory history;

    @Activate
    public ListProduced(@Reference StoredHistory history) {
        this.history = history;
    }

    /**
     * Which files.
     *
     * @param report of this report alone
     */
    public record Parameters(
            @Param(label = "%param.of-report") Optional<String> report) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        List<Kept<Produced>> all = history.all().stream()
                .filter(kept ->
                        parameters.report().map(kept.value().report()::equals).orElse(true))
                .toList();
        return Outcome.of(text("history.count", all.size()))
                .withData(all.stream().map(ListProduced::tree).toList())
                .withListing(new Outcome.Listing(
                        List.of(
                                text("column.id"),
                                text("field.at"),
                                text("field.report"),
                                text("column.file"),
                                text("field.pages"),
                                text("field.arguments")),
                        all.stream().map(ListProduced::row).toList()));
    }

    private static Map<String, Object> tree(Kept<Produced> kept) {
        Produced value = kept.value();
        return Outcome.tree(
                "id", kept.ref().id(),
                "report", value.report(),
                "bundle", value.bundle(),
                "arguments", StoredHistory.arguments(value),
                "theme", value.theme(),
                "file", value.file(),
                "folder", value.folder(),
                "there", value.isThere(),
                "pages", value.pages(),
                "sha256", value.sha256(),
                "at", value.at().toString(),
                "by", value.by());
    }

    private static List<String> row(Kept<Produced> kept) {
        Produced value = kept.value();
        return List.of(
                kept.ref().id(),
                value.at().atZone(ZoneId.systemDefault()).format(AT),
                value.report(),
                value.file(),
                String.valueOf(value.pages()),
                ProducedType.words(value));
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(ListProduced.class, key, arguments);
    }
}
