package kesi.report.ui.produced;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.report.api.Reports;
import kesi.report.ui.produced.Step.Call;

/** Which files were produced and what can be done with the chosen ones. Knows no widget; safe for use by any thread. */
final class ProducedModel {

    private static final String HISTORY = "report:history";
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    private final Commands commands;
    private final Reports reports;
    private final Language language;
    private final Clock clock;

    ProducedModel(Commands commands, Reports reports, Language language, Clock clock) {
        this.commands = commands;
        this.reports = reports;
        this.language = language;
        this.clock = clock;
    }

    /**
     * What the history holds.
     *
     * @param files the latest first
     * @param told how many there are, or why they are not known
     */
    record Shown(List<ProducedFile> files, Message told) {

        static final Shown NOTHING = new Shown(List.of(), text("produced.none"));

        Shown {
            files = List.copyOf(files);
        }
    }

    /** Whether the history is there to be asked. */
    boolean isThere() {
        return commands.find(HISTORY).isPresent();
    }

    /** Asks for the history; a history that is not there or refuses says so in place of files. */
    Shown load(Task task) {
        if (!isThere()) {
            return new Shown(List.of(), text("produced.absent"));
        }
        try {
            List<ProducedFile> files = trees(commands.run(HISTORY, Map.of(), task));
            return files.isEmpty() ? Shown.NOTHING : new Shown(files, text("produced.count", files.size()));
        } catch (Problem e) {
            return new Shown(List.of(), e.sentence());
        }
    }

    /** The heads of the table. */
    List<String> heads() {
        return List.of("number", "at", "report", "file", "pages", "arguments", "by").stream()
                .map(column -> language.say(text("produced.column." + column)))
                .toList();
    }

    /** The files in the order of the heads; the number, from the oldest, tells files of one minute apart. */
    List<List<String>> rows(List<ProducedFile> files) {
        List<List<String>> rows = new ArrayList<>();
        for (ProducedFile file : files) {
            rows.add(row(files.size() - rows.size(), file));
        }
        return rows;
    }

    private List<String> row(int number, ProducedFile file) {
        return List.of(
                String.valueOf(number),
                file.at().atZone(clock.getZone()).format(AT),
                reports.find(file.report())
                        .map(report -> language.say(report.title()))
                        .orElse(file.report()),
                file.there() ? file.file() : language.say(text("produced.missing", file.file())),
                String.valueOf(file.pages()),
                file.arguments(),
                file.by());
    }

    /** A sentence on the chosen file, else on all. */
    String told(Shown shown, List<ProducedFile> chosen) {
        return chosen.size() == 1 ? chosen.get(0).place() : language.say(shown.told());
    }

    /** Why a step cannot be taken with these files; empty when it can. */
    Optional<Message> refusal(Step step, List<ProducedFile> chosen) {
        if (chosen.isEmpty() || chosen.size() > (step == Step.COMPARE ? 2 : 1)) {
            return Optional.of(text(step == Step.COMPARE ? "produced.choose-two" : "produced.choose-one"));
        }
        return chosen.stream()
                .flatMap(file -> unfit(step, file).stream())
                .findFirst()
                .or(() -> step.command(chosen.size()).flatMap(this::refusal));
    }

    private static Optional<Message> unfit(Step step, ProducedFile file) {
        if (step != Step.AGAIN && !file.there()) {
            return Optional.of(text("produced.gone", file.place()));
        }
        boolean read = step == Step.PREVIEW || step == Step.COMPARE;
        return read && !file.isPdf() ? Optional.of(text("produced.no-pdf", file.file())) : Optional.empty();
    }

    private Optional<Message> refusal(String name) {
        Optional<Description> command = commands.find(name);
        return command.isPresent() ? commands.refusal(command.get()) : Optional.of(text("produced.no-command", name));
    }

    /**
     * The command that takes a step with the chosen files; empty for looking, which needs none. Making again looks in
     * the file's folder for a name that is free, so this is asked in the background.
     */
    Optional<Call> call(Step step, List<ProducedFile> chosen) {
        return step.command(chosen.size()).map(command -> new Call(command, arguments(step, chosen)));
    }

    private Map<String, List<String>> arguments(Step step, List<ProducedFile> chosen) {
        ProducedFile file = chosen.get(0);
        return switch (step) {
            case PREVIEW -> Map.of();
            case OPEN -> Map.of("file", List.of(file.place()));
            case AGAIN -> Map.of("id", List.of(file.id()), "out", List.of(fresh(file)));
            case COMPARE -> chosen.size() == 1 ? Map.of("id", List.of(file.id())) : earlierFirst(chosen);
        };
    }

    /**
     * Takes a step.
     *
     * @throws Problem as its command throws it
     */
    Outcome run(Call call, Task task) {
        return commands.run(call.command(), call.arguments(), task);
    }

    private static Map<String, List<String>> earlierFirst(List<ProducedFile> chosen) {
        List<String> files = chosen.stream()
                .sorted(Comparator.comparing(ProducedFile::at))
                .map(ProducedFile::place)
                .toList();
        return Map.of("before", List.of(files.get(0)), "after", List.of(files.get(1)));
    }

    /** A name beside the file, with the day of today and a number where it is taken: what was made before stays. */
    private String fresh(ProducedFile file) {
        String name = file.file();
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        String dated = name.substring(0, dot) + "-" + LocalDate.now(clock).format(DAY);
        String end = name.substring(dot);
        return file.path().map(path -> free(path, dated, end).toString()).orElse(dated + end);
    }

    private static Path free(Path beside, String start, String end) {
        Path free = beside.resolveSibling(start + end);
        for (int i = 2; Files.exists(free); i++) {
            free = beside.resolveSibling(start + "-" + i + end);
        }
        return free;
    }

    private static List<ProducedFile> trees(Outcome outcome) {
        return outcome.data() instanceof List<?> trees
                ? trees.stream()
                        .filter(Map.class::isInstance)
                        .map(tree -> ProducedFile.of((Map<?, ?>) tree))
                        .toList()
                : List.of();
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(ProducedModel.class, key, arguments);
    }
}
