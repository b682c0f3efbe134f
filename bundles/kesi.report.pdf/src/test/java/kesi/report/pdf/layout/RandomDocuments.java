package kesi.report.pdf.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import kesi.core.api.value.Ref;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.block.Appendix;
import kesi.report.api.block.Block;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Certificate;
import kesi.report.api.block.Chart;
import kesi.report.api.block.Code;
import kesi.report.api.block.Cover;
import kesi.report.api.block.Gantt;
import kesi.report.api.block.Lineage;
import kesi.report.api.block.NameIndex;
import kesi.report.api.block.Names;
import kesi.report.api.block.Run;
import kesi.report.api.block.Source;

/** Documents of any shape, the same for the same seed. */
final class RandomDocuments {

    private static final String[] WORDS = {
        "职工", "缂丝", "，", "。", "“匠心杯”", "（一）", "——", "……", "2026年", "12.5%", "OSGi ", "王芳", "龘", "𬭎", " ", "《书》", "\n",
        "①"
    };

    private final Random random;
    private final byte[] picture = Samples.picture("png");
    private int notes;

    RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    PaperSetup setup() {
        PaperSetup.Furniture furniture = new PaperSetup.Furniture(
                maybe(() -> text(6)), maybe(() -> "草稿"), random.nextBoolean(), random.nextInt(4) > 0);
        Locale language = random.nextInt(4) == 0 ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return new PaperSetup(
                "文件" + text(3),
                text(2),
                language,
                PaperSetup.Theme.values()[random.nextInt(2)],
                random.nextInt(4) == 0,
                furniture);
    }

    void compose(Paper paper) {
        if (random.nextInt(3) == 0) {
            paper.add(new Cover(text(8), maybe(() -> text(5)), List.of(text(4), text(4)), "2026年11月"));
        }
        if (random.nextInt(3) == 0) {
            paper.add(new Block.Contents("目录"));
        }
        for (int i = 2 + random.nextInt(14); i > 0; i--) {
            paper.add(block());
            if (random.nextInt(6) == 0) {
                noted(paper);
            }
        }
    }

    private Block block() {
        return switch (random.nextInt(19)) {
            case 0, 1 -> new Block.Heading(1 + random.nextInt(6), text(8));
            case 2 -> new Block.Items(random.nextBoolean(), List.of(text(4), text(60), text(0)));
            case 3 -> new Block.Picture(picture, "图" + text(2), 20 + random.nextInt(200), maybe(() -> text(5)));
            case 4 -> new Block.Rule(random.nextBoolean());
            case 5 -> new Block.Space(random.nextInt(80));
            case 6 -> new Block.PageBreak();
            case 7 -> new Block.Signatures(List.of(text(2), text(2)));
            case 8, 9 -> new RandomTables(random, this::text, source()).table();
            case 10 -> chart();
            case 11 -> new Gantt(text(3), List.of(bar(), bar(), bar()));
            case 12 -> lineage();
            case 13 -> new Certificate("荣誉证书", "王芳", text(12), "总工会", "2026年", "HZ-1", maybe(this::code));
            case 14 -> code();
            case 15 -> new Names(List.of("王芳", "李小明", "张伟", "欧阳中石"));
            case 16 -> new NameIndex("索引", NameIndex.Order.values()[random.nextInt(2)]);
            case 17 -> new Appendix(text(4));
            default -> paragraph();
        };
    }

    private Paragraph paragraph() {
        List<Run> runs = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            runs.add(run());
        }
        return new Paragraph(runs, Block.Style.values()[random.nextInt(Block.Style.values().length)]);
    }

    private Run run() {
        return switch (random.nextInt(7)) {
            case 0 -> Run.bold(text(9));
            case 1 -> Run.dotted(text(9));
            case 2 -> Run.plain("132").with(new Run.Mark.Sourced(source()));
            case 3 -> Run.plain("缂丝").with(new Run.Mark.Ruby("kè sī"));
            case 4 -> Run.plain("王芳").with(new Run.Mark.Indexed("王芳"));
            default -> Run.plain(text(40));
        };
    }

    private void noted(Paper paper) {
        int note = ++notes;
        paper.add(new Paragraph(List.of(Run.plain(text(5)), Run.noted(text(9), note)), Block.Style.BODY));
        paper.add(new Block.Note(note, text(random.nextInt(90))));
    }

    private Chart chart() {
        Chart.Kind kind = Chart.Kind.values()[random.nextInt(3)];
        List<Chart.Series> series = new ArrayList<>();
        for (int i = kind == Chart.Kind.SHARE ? 0 : random.nextInt(3); i >= 0; i--) {
            series.add(new Chart.Series("项" + i, List.of(figure(), figure(), figure())));
        }
        return new Chart(text(3), kind, "人次", List.of("一", "二", "三"), series, 50 + random.nextInt(60));
    }

    private BigDecimal figure() {
        return BigDecimal.valueOf(1 + random.nextInt(5000), random.nextInt(3));
    }

    private Gantt.Bar bar() {
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(200));
        return new Gantt.Bar(text(3), from, from.plusDays(random.nextInt(90)));
    }

    private static Lineage lineage() {
        return new Lineage(
                "传承",
                List.of(
                        new Lineage.Node("a", Optional.empty(), "王某", "第一代"),
                        new Lineage.Node("b", Optional.of("a"), "李某", ""),
                        new Lineage.Node("c", Optional.of("a"), "张某", "第二代")));
    }

    private Code code() {
        return new Code("https://example.org/" + random.nextInt(), "查询码", 25, maybe(() -> text(3)));
    }

    private static Source source() {
        return new Source(Optional.of(new Ref("news.item", "7k2m")), "第1段", "（132）");
    }

    private <T> Optional<T> maybe(Supplier<T> some) {
        return random.nextBoolean() ? Optional.of(some.get()) : Optional.empty();
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder(words > 0 ? "甲" : "");
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString().strip();
    }
}
