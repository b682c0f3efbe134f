package kesi.competition.provider;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kesi.competition.provider.command.AdvanceContest;
import kesi.competition.provider.command.ImportContests;
import kesi.competition.provider.command.RankContest;
import kesi.competition.provider.intake.ContestIntake;
import kesi.competition.provider.intake.Drafts;
import kesi.competition.provider.plan.Plans;
import kesi.competition.provider.record.ContestType;
import kesi.competition.provider.record.EntryType;
import kesi.competition.provider.record.PlanType;
import kesi.competition.provider.record.ResultType;
import kesi.competition.provider.record.SheetType;
import kesi.competition.provider.report.ContestPapers;
import kesi.core.api.command.Outcome;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.RecordingTask;
import kesi.core.testing.TestJson;
import kesi.exchange.files.process.ChildParser;
import kesi.exchange.files.source.FileSources;
import kesi.exchange.files.table.FileTables;
import kesi.exchange.files.text.DecodedTextFiles;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;

/** A workspace in memory with the real readers of files, around one folder. */
@NullUnmarked // what a test looks up is there, or the test fails
public final class Office implements AutoCloseable {

    public final ContestType contestType = new ContestType();
    public final MemoryRecords records =
            new MemoryRecords(contestType, new EntryType(), new SheetType(), new ResultType(), new PlanType());
    public final Json json = TestJson.create();
    public final FixedLanguage language = FixedLanguage.chinese();
    public final StoredContests contests =
            new StoredContests(records, json, contestType, new EntryType(), new SheetType(), new ResultType());

    private final Path folder;
    private final ChildParser parser;
    private final FileTables tables;
    private final ContestIntake intake;
    public final Plans plans;
    public final ContestPapers papers;

    public Office(Path folder) {
        this.folder = folder;
        this.parser = new ChildParser(System.getProperty("java.class.path"), 20);
        DecodedTextFiles texts = new DecodedTextFiles(parser);
        this.tables = new FileTables(texts, parser);
        this.plans = new Plans(records, new PlanType(), new FileSources(), tables);
        this.papers = new ContestPapers(contests, plans, records, new SheetType(), json);
        Drafts drafts = new Drafts(records, contests, contestType, new EntryType(), new SheetType());
        this.intake = new ContestIntake(new FileSources(), tables, texts, json, records.blobs(), drafts);
    }

    @Override
    public void close() {
        parser.close();
    }

    public Path write(String name, String text) {
        return write(name, text, StandardCharsets.UTF_8);
    }

    public Path write(String name, String text, Charset charset) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path writeXlsx(String name, String sheet, List<String> heads, List<List<String>> rows) {
        Path file = folder.resolve(name);
        tables.writeXlsx(file, sheet, heads, rows.iterator());
        return file;
    }

    /** A workbook of several sheets, each with its rows. */
    public Path writeBook(String name, Map<String, List<List<String>>> sheets) {
        StringBuilder list = new StringBuilder("<workbook xmlns:r=\"r\"><sheets>");
        StringBuilder relations = new StringBuilder("<Relationships>");
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            int number = 0;
            for (Map.Entry<String, List<List<String>>> sheet : sheets.entrySet()) {
                number++;
                list.append("<sheet name=\"%s\" r:id=\"r%d\"/>".formatted(sheet.getKey(), number));
                relations.append(
                        "<Relationship Id=\"r%d\" Target=\"worksheets/sheet%d.xml\"/>".formatted(number, number));
                part(zip, "xl/worksheets/sheet" + number + ".xml", rows(sheet.getValue()));
            }
            part(zip, "xl/workbook.xml", list + "</sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relations + "</Relationships>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static String rows(List<List<String>> rows) {
        StringBuilder xml = new StringBuilder("<worksheet><sheetData>");
        for (List<String> row : rows) {
            xml.append("<row>");
            row.forEach(cell ->
                    xml.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>"));
            xml.append("</row>");
        }
        return xml + "</sheetData></worksheet>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    public Outcome read(Path... files) {
        return read(Optional.empty(), Optional.empty(), Optional.empty(), false, files);
    }

    public Outcome read(
            Optional<String> contest, Optional<String> stage, Optional<String> module, boolean good, Path... files) {
        return new ImportContests(intake)
                .run(
                        new ImportContests.Parameters(
                                List.of(files), contest, stage, module, Optional.empty(), good, false),
                        new RecordingTask());
    }

    @SuppressWarnings("unchecked") // a ranking is a map
    public Map<String, Object> rank(String contest, String stage) {
        return (Map<String, Object>) ranking(contest, stage).data();
    }

    public Outcome ranking(String contest, String stage) {
        return new RankContest(contests, language)
                .run(new RankContest.Parameters(contest, Optional.of(stage)), new RecordingTask());
    }

    public Outcome advance(String contest, String stage) {
        return new AdvanceContest(contests, records, new ResultType())
                .run(new AdvanceContest.Parameters(contest, stage), new RecordingTask());
    }

    public static String code(ThrowingCallable call) {
        Problem problem = catchThrowableOfType(Problem.class, call);
        return problem == null ? "" : problem.code().orElse("?");
    }

    /** A small contest of two stages with rules, made up. */
    public static final String DEFINITION = """
            {"kesi": "competition.contest", "name": "首届示例市焊接技能竞赛", "edition": 1, "year": 2023,
             "when": "2023-10", "venue": "示例厂", "roles": [{"role": "HOST", "agent": "示例市总工会"}],
             "stages": [
               {"id": "prelim", "name": "预赛", "kind": "PRELIMINARY", "unit": "TEAM",
                "modules": [{"id": "theory", "name": "理论", "unit": "INDIVIDUAL", "max": 100}],
                "rules": {"name": "预赛规则", "version": 1, "modules": [
                    {"module": "theory", "weight": 1, "judges": {"is": "Single"}, "members": {"is": "Sum"},
                     "missing": [{"status": "ABSENT", "means": "ZERO"}]}],
                  "shown": {"digits": 1, "mode": "HALF_UP"}, "ties": [], "end": "SHARED", "style": "SKIPPING",
                  "cut": {"places": 2, "ties": "ALL_IN", "chain": []}}},
               {"id": "final", "name": "决赛", "kind": "FINAL", "unit": "TEAM",
                "modules": [{"id": "weld", "name": "焊接", "unit": "TEAM", "max": 100}],
                "rules": {"name": "决赛规则", "version": 1, "modules": [
                    {"module": "weld", "weight": 1, "judges": {"is": "TrimmedMean", "highest": 1, "lowest": 1},
                     "members": {"is": "Single"}}],
                  "shown": {"digits": 2, "mode": "HALF_UP"}, "ties": [], "end": "SHARED", "style": "SKIPPING"}}]}
            """;

    public static final String PRELIM = """
            参赛号,单位,姓名,理论成绩,状态
            01-1,甲厂,张伟,90,
            01-2,甲厂,李娜,80.5,
            02-1,乙厂,李娜,70,
            02-2,乙厂,王芳,,缺考
            03-1,丙厂,刘洋,85,
            03-2,丙厂,陈静,85.5,
            """;
}
