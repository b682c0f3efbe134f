package kesi.bench.report;

import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.testing.RecordingTask;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.block.Block;
import kesi.report.api.block.Certificate;
import kesi.report.api.block.Table;
import kesi.report.fonts.BundledTypefaces;
import kesi.report.pdf.layout.PrintedPaper;
import kesi.report.pdf.text.Marks;
import kesi.report.pdf.type.FaceShelf;

/** Ours: laid out and tagged, with bookmarks and contents. */
final class Kesi implements Engine {

    private final FaceShelf shelf = new FaceShelf(new BundledTypefaces());

    @Override
    public int print(Job job, OutputStream out) {
        PrintedPaper paper = new PrintedPaper(
                out,
                PaperSetup.of("测试", "湖州市总工会", PaperSetup.Theme.PLAIN),
                shelf,
                new PrintedPaper.Making(
                        Marks.read(), OffsetDateTime.parse("2026-11-05T08:00:00+08:00"), new RecordingTask()));
        if (job == Job.BOOK) {
            paper.add(new Block.Contents("目录"));
        }
        for (int article = 0; article < job.articles(); article++) {
            article(paper, article);
        }
        if (job.rows() > 0) {
            paper.add(Table.of("成绩", columns(), job.table()));
        }
        for (int i = 0; i < job.certificates(); i++) {
            paper.add(new Certificate(
                    "荣誉证书",
                    Job.name(i),
                    "在2026年职工缂丝技艺竞赛中获得第" + (i % 20 + 1) + "名，特授予此证。",
                    "湖州市总工会",
                    "2026年11月5日",
                    "HZ-2026-" + i,
                    Optional.empty()));
        }
        return paper.finish();
    }

    private static void article(Paper paper, int article) {
        paper.add(new Block.Heading(1, Job.title(article)));
        for (int i = 0; i < Job.paragraphs(article); i++) {
            paper.add(Block.Paragraph.body(Job.paragraph(article * 10 + i)));
        }
    }

    private static List<Table.Column> columns() {
        List<Table.Column> columns = new ArrayList<>();
        for (String head : Job.HEADS) {
            columns.add(new Table.Column(
                    head, head.equals("单位") || head.equals("备注") ? 2 : 1, Table.Align.LEFT));
        }
        return columns;
    }
}
