package kesi.competition.provider.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.competition.api.Stage;
import kesi.competition.api.Unit;
import kesi.competition.provider.Trouble;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.exchange.api.SourceFile;
import kesi.exchange.api.SourceFile.Format;
import kesi.exchange.api.Sources;
import kesi.exchange.api.Table;
import kesi.exchange.api.Tables;
import kesi.exchange.api.TextFiles;
import kesi.record.api.Blobs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads files of one import into drafts: definitions first, then tables, whatever the order of the files. */
@Component(service = ContestIntake.class)
public final class ContestIntake {

    private static final String KIND = "competition.contest";

    private final Sources sources;
    private final Tables tables;
    private final TextFiles texts;
    private final Json json;
    private final Blobs blobs;
    private final Drafts drafts;
    private final Words words = new Words();

    /** Reads with these services. */
    @Activate
    public ContestIntake(
            @Reference Sources sources,
            @Reference Tables tables,
            @Reference TextFiles texts,
            @Reference Json json,
            @Reference Blobs blobs,
            @Reference Drafts drafts) {
        this.sources = sources;
        this.tables = tables;
        this.texts = texts;
        this.json = json;
        this.blobs = blobs;
        this.drafts = drafts;
    }

    /**
     * What a person asks for.
     *
     * @param contest the contest's id or name; empty when the files define one
     * @param stage the stage of the marks, by id or name
     * @param module the module of the marks, by id or name
     * @param goodRows whether rows without faults are taken when others have some
     */
    public record Wish(
            List<Path> files,
            Optional<String> contest,
            Optional<String> stage,
            Optional<String> module,
            Optional<String> encoding,
            boolean goodRows) {}

    /**
     * One table that was read.
     *
     * @param file the file's name
     * @param sheet the sheet's name, or empty
     * @param encoding the encoding that was found
     * @param rows rows taken
     * @param marks marks taken
     */
    public record ReadTable(String file, String sheet, String encoding, int rows, int marks) {}

    /**
     * What an import did.
     *
     * @param tables the tables that were read
     * @param written the contests, with what of each was written
     * @param findings rows that were not taken, and what should be looked at
     */
    public record Report(List<ReadTable> tables, List<Drafts.Written> written, List<Finding> findings) {}

    private record Found(SourceFile file, Ref source, Table table) {}

    private record Defined(String file, Definition definition, Evidence evidence) {}

    /**
     * Reads the files and writes what they say, in one batch.
     *
     * @throws kesi.core.api.problem.Problem when a file cannot be read, a table does not fit, or a row has a fault and
     *     good rows alone were not asked for; nothing was written
     */
    public Report read(Wish wish, Task task) {
        List<Defined> definitions = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        sources.each(wish.files(), task, file -> {
            Ref source = new Ref("record.blob", file.sha256());
            if (file.format() == Format.JSON) {
                definitions.add(new Defined(file.name(), definition(file), new Evidence.Whole(source)));
            } else {
                tables.read(file, wish.encoding()).forEach(table -> found.add(new Found(file, source, table)));
            }
        });
        return write(wish, task, definitions, found);
    }

    private Report write(Wish wish, Task task, List<Defined> definitions, List<Found> found) {
        Drafts.Session session = drafts.open();
        definitions.forEach(each -> new DefinitionIntake(each.file(), each.definition(), each.evidence())
                .into(session.draft(
                        wish.contest().orElse(each.definition().name().orElseThrow()))));
        List<ReadTable> read = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Found each : found) {
            task.checkCancelled();
            Draft draft = wish.contest()
                    .map(session::draft)
                    .orElseGet(() -> session.only(each.file().name()));
            TableIntake intake = new TableIntake(words, each.file().name(), each.source(), each.table());
            Stage stage = stage(draft, wish, each);
            intake.into(draft, stage, module(stage, wish, each));
            findings.addAll(intake.findings());
            read.add(new ReadTable(
                    each.file().name(), each.table().sheet(), each.table().encoding(), intake.rows(), intake.marks()));
        }
        refuseFaults(wish, task, findings);
        sources.each(wish.files(), task, this::keep);
        return new Report(read, session.write(wish.files()), findings);
    }

    private static void refuseFaults(Wish wish, Task task, List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.weight() == Finding.Weight.ERROR)
                .toList();
        if (!errors.isEmpty() && !wish.goodRows()) {
            findings.forEach(task::note);
            Finding first = errors.get(0);
            throw Trouble.of("E-ROWS", errors.size(), first.place(), first.sentence());
        }
    }

    /** Only now, when everything was understood: what is refused leaves no file behind. */
    private void keep(SourceFile file) {
        try (InputStream in = file.open()) {
            if (!blobs.put(in).equals(file.sha256())) {
                throw Trouble.of("E-FILE-CHANGED", file.name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Definition definition(SourceFile file) {
        String text = texts.read(file, Optional.of("UTF-8")).text();
        Object tree = json.read(file.name(), new StringReader(text));
        if (!(tree instanceof Map<?, ?> map) || !KIND.equals(map.get("kesi")) || !(map.get("name") instanceof String)) {
            throw Trouble.of("E-CONTEST-FORMAT", file.name());
        }
        return json.value(Definition.class, tree);
    }

    private Stage stage(Draft draft, Wish wish, Found found) {
        List<Stage> stages = draft.contest().stages();
        if (wish.stage().isPresent()) {
            String wanted = wish.stage().get();
            return draft.contest().stage(wanted).orElseGet(() -> addStage(draft, wanted, wish, found.table()));
        }
        if (stages.isEmpty()) {
            return addStage(draft, words.standardStage(), wish, found.table());
        }
        if (stages.size() == 1) {
            return stages.get(0);
        }
        String place = found.table().sheet() + " " + found.file().fileName();
        return stages.stream()
                .filter(stage -> place.contains(stage.name()))
                .findFirst()
                .or(() -> hasMarks(stages, found.table()) ? Optional.empty() : Optional.of(stages.get(0)))
                .orElseThrow(() -> Trouble.of("E-STAGE-WHICH", draft.contest().name(), place));
    }

    /** A list of entries alone belongs to no stage. */
    private boolean hasMarks(List<Stage> stages, Table table) {
        return table.heads().stream()
                .anyMatch(head -> words.isJudge(head)
                        || words.module(head).isPresent()
                        || stages.stream().anyMatch(stage -> stage.module(head).isPresent()));
    }

    private Stage addStage(Draft draft, String name, Wish wish, Table table) {
        if (!draft.contest().stages().isEmpty()) {
            throw Trouble.of("E-STAGE-NONE", draft.contest().name(), name);
        }
        Stage stage = new Stage(
                "s1",
                name,
                Stage.Kind.OTHER,
                Unit.UNKNOWN,
                NewModules.of(words, wish.module(), table),
                Optional.empty());
        draft.contest(NewModules.withStage(draft.contest(), stage));
        return stage;
    }

    private static Optional<kesi.competition.api.Module> module(Stage stage, Wish wish, Found found) {
        return wish.module()
                .map(wanted -> stage.module(wanted)
                        .orElseThrow(
                                () -> Trouble.of("E-MODULE-NONE", found.file().name(), stage.name(), wanted)));
    }
}
