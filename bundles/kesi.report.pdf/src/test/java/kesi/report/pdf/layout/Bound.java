package kesi.report.pdf.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kesi.report.api.Paper;
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

/** Documents for tests with the blocks of bound documents: covers, figures, names, indexes, appendices. */
public final class Bound {

    static final Code CODE = new Code("https://example.org/证书/2023-0001", "证书核验码", 30, Optional.of("扫码核验"));

    private Bound() {}

    /** A document with every one of these blocks. */
    public static void everything(Paper paper) {
        paper.add(new Cover("湖州市职工文化活动专题汇编", Optional.of("（二〇二三年）"), List.of("湖州市总工会", "湖州市文化广电旅游局"), "2023年12月"));
        paper.add(new Block.Contents("目　　录"));
        paper.add(new Block.Heading(1, "一、概况"));
        paper.add(new Paragraph(
                List.of(
                        Run.plain("参加人数逐年增长，其中").with(new Run.Mark.Indexed("王芳")),
                        Run.plain("南浔区").with(new Run.Mark.Indexed("南浔区总工会")),
                        Run.plain("增长最快。")),
                Block.Style.BODY));
        paper.add(bars());
        paper.add(lines());
        paper.add(shares());
        paper.add(new Block.Heading(1, "二、计划与传承"));
        paper.add(plan());
        paper.add(lineage());
        paper.add(new Block.Heading(1, "三、名单"));
        paper.add(names());
        paper.add(CODE);
        paper.add(new Appendix("缂丝技艺竞赛评分细则"));
        paper.add(Paragraph.body(Samples.NEWS));
        paper.add(new Appendix("参赛单位名单"));
        paper.add(Paragraph.body(Samples.NEWS));
        paper.add(new NameIndex("人名单位名索引", NameIndex.Order.PINYIN));
    }

    static Chart bars() {
        return new Chart(
                "图1　各区县参加人数",
                Chart.Kind.BAR,
                "人次",
                List.of("吴兴区", "南浔区", "德清县", "长兴县", "安吉县"),
                List.of(series("2022年", 120, 95, 80, 132, 61), series("2023年", 152, 140, 96, 128, 77)),
                70);
    }

    static Chart lines() {
        return new Chart(
                "图2　逐月读书打卡",
                Chart.Kind.LINE,
                "次",
                IntStream.rangeClosed(1, 12).mapToObj(month -> month + "月").toList(),
                List.of(
                        series("职工书屋", 10, 14, 22, 31, 40, 38, 52, 60, 58, 61, 70, 82),
                        series("家庭", 5, 9, 12, 18, 25, 30, 28, 35, 44, 40, 47, 51)),
                65);
    }

    static Chart shares() {
        return new Chart(
                "图3　经费构成",
                Chart.Kind.SHARE,
                "万元",
                List.of("竞赛", "培训", "非遗进校园", "职工书屋", "其他"),
                List.of(series("2023年", 42, 31, 18, 12, 5)),
                55);
    }

    static Gantt plan() {
        return new Gantt(
                "图4　竞赛进度安排",
                List.of(
                        bar("报名", "2023-03-01", "2023-04-15"),
                        bar("资格审查", "2023-04-16", "2023-05-10"),
                        bar("理论考试", "2023-05-20", "2023-05-20"),
                        bar("实操与答辩", "2023-06-10", "2023-07-08"),
                        bar("公示", "2023-07-10", "2023-07-17"),
                        bar("颁奖大会", "2023-08-01", "2023-08-01")));
    }

    static Lineage lineage() {
        return new Lineage(
                "图5　缂丝技艺传承谱系",
                List.of(
                        node("a", "", "沈金水", "第一代"),
                        node("b", "a", "王金山", "第二代 国家级"),
                        node("c", "a", "俞家荣", "第二代"),
                        node("d", "b", "王建江", "第三代 省级"),
                        node("e", "b", "李芳", "第三代"),
                        node("f", "c", "佚名", "第三代"),
                        node("g", "d", "陈晓", "第四代")));
    }

    static Names names() {
        List<String> names = new ArrayList<>(List.of("丁一", "王芳", "王建江", "李明", "欧阳修远", "阿不都热依木", "赵敏"));
        IntStream.rangeClosed(1, 20).forEach(i -> names.add(i % 3 == 0 ? "张伟" : "陈晓明"));
        return new Names(names);
    }

    static Certificate certificate(String text) {
        return new Certificate("荣誉证书", "王芳 同志", text, "湖州市总工会", "二〇二三年十一月五日", "HZ-2023-0001", Optional.of(CODE));
    }

    private static Chart.Series series(String name, double... figures) {
        return new Chart.Series(
                name,
                Stream.of(figures)
                        .flatMapToDouble(java.util.Arrays::stream)
                        .mapToObj(BigDecimal::valueOf)
                        .toList());
    }

    private static Gantt.Bar bar(String label, String from, String to) {
        return new Gantt.Bar(label, LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Lineage.Node node(String id, String parent, String name, String remark) {
        return new Lineage.Node(id, Optional.of(parent).filter(some -> !some.isEmpty()), name, remark);
    }
}
