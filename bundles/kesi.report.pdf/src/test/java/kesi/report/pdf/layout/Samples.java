package kesi.report.pdf.layout;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import kesi.core.api.value.Ref;
import kesi.report.api.Paper;
import kesi.report.api.block.Block;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Style;
import kesi.report.api.block.Run;
import kesi.report.api.block.Source;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Column;

/** Documents for tests: text of our own, of the shape that the reports have. */
public final class Samples {

    static final String NEWS = "本报讯 日前，湖州市总工会举办2023年“匠心杯”职工缂丝技艺竞赛，来自全市33家单位的132名选手同场比拼。"
            + "竞赛分为理论（占25%）、实操（占55%）和答辩（占20%）三个环节，最终20支队伍进入决赛。“这是我们第3次办赛，”"
            + "主办方负责人说，“选手平均年龄只有31.5岁——比上届又年轻了两岁……”（通讯员 王芳、𬭎敏、䶮生）";

    private Samples() {}

    /** A document with every kind of block. */
    public static void everything(Paper paper) {
        paper.add(Paragraph.of("职工文化简报", Style.MASTHEAD));
        paper.add(Paragraph.of("第12期", Style.CENTRED));
        paper.add(Paragraph.of("湖州市总工会办公室　　　　2023年11月5日", Style.CENTRED));
        paper.add(new Block.Rule(true));
        paper.add(Paragraph.of("关于2023年职工缂丝技艺竞赛和非遗进校园活动情况的简报", Style.TITLE));
        paper.add(Paragraph.of("（节选）", Style.SUBTITLE));
        paper.add(new Block.Contents("目　　录"));
        paper.add(new Block.Heading(1, "一、竞赛情况"));
        paper.add(Paragraph.body(NEWS));
        paper.add(new Block.Heading(2, "（一）基本数据"));
        paper.add(new Paragraph(
                List.of(
                        Run.plain("据统计，"),
                        Run.bold("参赛人数比上年增长12.5%"),
                        Run.noted("，创历史新高", 1),
                        Run.plain("；Kesi workbench 的数据来自 5 km 内的 OSGi 节点。")),
                Style.BODY));
        paper.add(new Paragraph(
                List.of(
                        Run.plain("缂丝").with(new Run.Mark.Ruby("kè sī")),
                        Run.plain("、庄严").with(new Run.Mark.Ruby("zhuāng yán")),
                        Run.dotted("必须保护OSGi，"),
                        Run.plain("共"),
                        Run.plain("132").with(new Run.Mark.Sourced(Source.of(new Ref("news.item", "7k2m")))),
                        Run.plain("名；"),
                        Run.plain("王芳").with(new Run.Mark.Indexed("王芳")),
                        Run.plain("龘䶮等。")),
                Style.BODY));
        paper.add(table("各单位参赛情况", 60));
        paper.add(new Block.Heading(3, "1.说明"));
        paper.add(new Block.Items(true, List.of("名次并列时按实操成绩先后排列；", NEWS, "其他事项另行通知。")));
        paper.add(new Block.Items(false, List.of("评委5人，去掉1个最高分和1个最低分。", "成绩保留1位小数。")));
        paper.add(Paragraph.of("缂丝又称“刻丝”，通经断纬，一寸缂丝一寸金。", Style.QUOTE));
        paper.add(new Block.Heading(1, "二、活动照片"));
        paper.add(new Block.Picture(picture("png"), "一架缂丝机", 90, Optional.of("图1　学员在缂丝机前练习（张明 摄）")));
        paper.add(new Block.Picture(picture("jpg"), "同一架缂丝机的照片", 60, Optional.empty()));
        paper.add(new Block.Space(5));
        paper.add(new Block.Signatures(List.of("裁判长：", "记录员：", "监督员：")));
        paper.add(Paragraph.of("湖州市总工会", Style.RIGHT));
        paper.add(Paragraph.of("2023年11月5日", Style.RIGHT));
        paper.add(new Block.Rule(false));
        paper.add(Paragraph.of("报：市委办公室　送：各区县总工会　发：各基层工会（共印50份）", Style.FLUSH));
        paper.add(new Block.Note(1, "见《湖州工运》2023年第11期第2版。"));
        paper.add(Paragraph.of("以上数据截至2023年11月5日。", Style.NOTE));
        paper.add(new Block.PageBreak());
        paper.add(new Block.Heading(1, "附件"));
        for (int i = 0; i < 12; i++) {
            paper.add(Paragraph.body(NEWS));
        }
    }

    /** A table of results. */
    public static Table table(String caption, int rows) {
        return Table.of(
                caption,
                List.of(
                        new Column("名次", 1, Align.CENTRE),
                        new Column("单位", 4, Align.LEFT),
                        new Column("姓名", 2, Align.CENTRE),
                        new Column("理论", 1.5, Align.RIGHT),
                        new Column("实操", 1.5, Align.RIGHT),
                        new Column("备注", 3, Align.LEFT)),
                IntStream.rangeClosed(1, rows).mapToObj(Samples::row).iterator());
    }

    private static List<String> row(int number) {
        return List.of(
                String.valueOf(number),
                number % 7 == 0 ? "湖州市第" + number + "建筑安装工程股份有限公司（南浔分公司）工会委员会" : "第" + number + "丝织厂",
                "选手" + number,
                "9" + number % 10 + ".5",
                "8" + number % 9 + ".25",
                number % 5 == 0 ? "并列，按实操排序" : "");
    }

    static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xE0D4C0));
        graphics.fillRect(0, 0, 300, 200);
        graphics.setColor(new Color(0x9A2020));
        for (int x = 20; x < 280; x += 8) {
            graphics.drawLine(x, 20, x, 180);
        }
        graphics.fillOval(110, 60, 80, 80);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
