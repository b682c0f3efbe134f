package kesi.shell.swing.list;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.core.api.value.When;
import kesi.core.provider.json.GsonJson;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.FixedPolicy;
import kesi.core.testing.RecordingTask;
import kesi.record.api.Batch;
import kesi.record.api.Records;
import kesi.record.api.Shelf;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;
import kesi.record.jdbc.document.Preparation;
import kesi.record.jdbc.document.PresentTypes;
import kesi.record.jdbc.document.StoredRecords;
import kesi.record.jdbc.document.Writers;
import kesi.record.jdbc.journal.Announcer;
import kesi.record.jdbc.journal.StoredJournal;
import kesi.record.jdbc.journal.Writer;
import kesi.record.jdbc.schema.WorkspaceDatabase;
import kesi.shell.swing.list.Wish.Order;
import kesi.shell.swing.part.Stores;

/** What a list does with very many records in a real workspace: prints a line for each figure. */
public final class MillionRows {

    private static final int BATCH = 5_000;
    private static final int JUMPS = 200;
    private static final int SCREEN = 50;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Records records;
    private final Stores stores = new Stores();
    private final Language language = FixedLanguage.chinese();
    private final RecordType<Line> type = new LineType();

    /** A record of the size of a list's row. */
    public record Line(String name, String kind, String unit, BigDecimal score, When day) {}

    private MillionRows(Path home) {
        GsonJson json = new GsonJson();
        WorkspaceDatabase database = new WorkspaceDatabase(home, "", json);
        PresentTypes types = new PresentTypes();
        types.add(type);
        Announcer announcer = new Announcer(database);
        Writer writer = new Writer(database, json, announcer);
        Preparation preparation = new Preparation(types, json);
        records = new StoredRecords(
                database, writer, preparation, types, json, announcer, new Writers(new FixedPolicy()));
        stores.bindRecords(records);
        stores.bindJournal(new StoredJournal(database, json, announcer, preparation));
    }

    /** @param arguments the workspace, made anew when it is empty, and the number of records */
    public static void main(String[] arguments) throws Exception {
        Path home = Files.createDirectories(Path.of(arguments[0]));
        MillionRows bench = new MillionRows(home);
        int rows = Integer.parseInt(arguments[1]);
        if (bench.records.count("bench.line") < rows) {
            bench.timed("records made and committed", () -> bench.fill(rows));
        }
        bench.measure(rows);
        Runtime.getRuntime().halt(0);
    }

    private void measure(int rows) throws Exception {
        long before = heap();
        ListModel model = new ListModel(stores, "bench.line", language);
        RecordingTask task = new RecordingTask();
        timed("opened: ids listed, first screen may be drawn", () -> {
            model.load(task);
            return model.arrange(Wish.ALL, task).size();
        });
        line("heap of the open list, MB", (heap() - before) / 1e6);
        jumps("a jump to anywhere: " + SCREEN + " rows read, median of " + JUMPS, model, Wish.ALL);
        Wish sorted = Wish.ALL.sorted(List.of(new Order("unit", false), new Order("score", true)));
        timed(
                "first sort by two columns: every record read once",
                () -> model.arrange(sorted, task).size());
        line("heap with words and sort keys, MB", (heap() - before) / 1e6);
        jumps("a jump in the sorted list", model, sorted);
        Wish other = Wish.ALL.sorted(List.of(new Order("title", false), new Order("day", false)));
        timed("sort by two other columns", () -> model.arrange(other, task).size());
        timed(
                "quick filter of two words",
                () -> model.arrange(other.withFilter("决赛 7"), task).size());
        timed(
                "values of a column counted",
                () -> model.choices("kind", Wish.ALL, task).size());
        model.arrange(other, task);
        commit(1, new Random(5));
        timed("one commit followed in the sorted list", () -> {
            model.catchUp(task);
            return model.arrange(other, task).size();
        });
        line("rows", rows);
    }

    private void jumps(String what, ListModel model, Wish wish) {
        Shown shown = model.arrange(wish, new RecordingTask());
        Random random = new Random(9);
        double[] took = new double[JUMPS];
        for (int i = 0; i < JUMPS; i++) {
            int first = random.nextInt(shown.size() - SCREEN);
            List<String> ids =
                    IntStream.range(first, first + SCREEN).mapToObj(shown::id).toList();
            long start = System.nanoTime();
            model.read(ids, shown.columns());
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(took);
        line(what + ", ms", took[JUMPS / 2]);
        line("... 95 of 100 within, ms", took[JUMPS * 95 / 100]);
    }

    private int fill(int rows) {
        Random random = new Random(1);
        for (int made = (int) records.count("bench.line"); made < rows; made += BATCH) {
            commit(Math.min(BATCH, rows - made), random);
        }
        return rows;
    }

    private void commit(int rows, Random random) {
        Shelf<Line> shelf = records.shelf(type);
        Batch batch = Batch.because(Message.literal("bench"));
        for (int i = 0; i < rows; i++) {
            shelf.add(batch, made(random));
        }
        records.commit(batch);
    }

    private static Line made(Random random) {
        String[] stages = {"初赛", "复赛", "决赛", "表演赛"};
        String[] kinds = {"individual", "team", "guest"};
        return new Line(
                stages[random.nextInt(4)] + "选手" + (char) (0x4e00 + random.nextInt(3_000)) + random.nextInt(100_000),
                kinds[random.nextInt(3)],
                "第" + random.nextInt(400) + "工会",
                BigDecimal.valueOf(random.nextInt(10_000), 2),
                When.stated(String.format(
                        Locale.ROOT,
                        "20%02d-%02d-%02d",
                        random.nextInt(24),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28))));
    }

    private void timed(String what, Callable<?> work) throws Exception {
        long start = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Object answer = work.call();
        double busy = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6;
        line(what + " (" + answer + "), ms", (System.nanoTime() - start) / 1e6);
        line("... of which this thread was busy, ms", busy);
    }

    private void line(String what, double figure) {
        out.printf(Locale.ROOT, "%-70s %12.1f%n", what, figure);
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static final class LineType implements RecordType<Line> {

        @Override
        public String name() {
            return "bench.line";
        }

        @Override
        public Class<Line> javaType() {
            return Line.class;
        }

        @Override
        public int schema() {
            return 1;
        }

        @Override
        public Message label() {
            return Message.literal("Lines");
        }

        @Override
        public String title(Line line) {
            return line.name();
        }

        @Override
        public List<Field<Line>> fields() {
            return List.of(
                    Field.facet("kind", Message.literal("Kind"), line -> List.of(line.kind())),
                    Field.facet("unit", Message.literal("Unit"), line -> List.of(line.unit())),
                    Field.column("score", Field.Kind.NUMBER, Message.literal("Score"), line -> List.of(line.score())),
                    Field.column("day", Field.Kind.DATE, Message.literal("Day"), line -> List.of(line.day())));
        }
    }
}
