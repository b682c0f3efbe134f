package kesi.report.pdf.layout;

import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.block.Appendix;
import kesi.report.api.block.Block;
import kesi.report.api.block.Certificate;
import kesi.report.api.block.Chart;
import kesi.report.api.block.Code;
import kesi.report.api.block.Cover;
import kesi.report.api.block.Gantt;
import kesi.report.api.block.Lineage;
import kesi.report.api.block.NameIndex;
import kesi.report.api.block.Names;
import kesi.report.api.block.Table;
import kesi.report.pdf.file.Mentions;
import kesi.report.pdf.file.Particulars;
import kesi.report.pdf.file.TaggedDocument;
import kesi.report.pdf.layout.figure.ChartSetter;
import kesi.report.pdf.layout.figure.CodeSetter;
import kesi.report.pdf.layout.figure.GanttSetter;
import kesi.report.pdf.layout.figure.LineageSetter;
import kesi.report.pdf.layout.page.AppendixSetter;
import kesi.report.pdf.layout.page.CertificateSetter;
import kesi.report.pdf.layout.page.CoverSetter;
import kesi.report.pdf.layout.page.NamesSetter;
import kesi.report.pdf.layout.table.TableSetter;
import kesi.report.pdf.text.LineBreaker;
import kesi.report.pdf.text.Marks;
import kesi.report.pdf.text.Typed;
import kesi.report.pdf.type.FaceShelf;
import kesi.report.pdf.type.Faces;

/** A document that is printed while its blocks arrive. Used by one thread; finished once. */
public final class PrintedPaper implements Paper {

    private final TaggedDocument document;
    private final Faces faces;
    private final Composition composition;
    private final HeadingSetter headings;
    private final Map<Class<? extends Block>, Consumer<Block>> setters = new HashMap<>();
    private final Task task;
    private final Furnishings furnishings;
    private final LatePages late;

    /** A document that is written to the stream, which stays open at the end. */
    public PrintedPaper(OutputStream out, PaperSetup setup, FaceShelf shelf, Making making) {
        Theme theme = making.looks().apply(setup);
        PageShape shape = theme.shape();
        Particulars particulars = new Particulars(
                setup.title(), setup.author(), theme.remarks(setup.language()), setup.language(), making.created());
        this.document = new TaggedDocument(out, particulars, new double[] {shape.width(), shape.height()});
        document.show(making.spectator());
        this.faces = new Faces(shelf, document.file());
        making.spectator().faces(faces);
        this.task = making.task();
        Marks marks = making.marks();
        this.composition = new Composition(
                document,
                theme,
                new Typed(faces, marks),
                new LineBreaker(marks),
                new Flow(document, shape, 0),
                setup.language());
        this.furnishings = new Furnishings(composition, setup.furniture());
        this.headings = new HeadingSetter(composition);
        this.late = new LatePages(composition, headings);
        register();
    }

    /**
     * What a document is made with.
     *
     * @param marks the table of marks
     * @param created when it is made, for the file's metadata
     * @param task asked whether somebody cancelled
     * @param spectator who sees its pages while they are made
     * @param looks the theme of a document
     */
    public record Making(
            Marks marks, OffsetDateTime created, Task task, Spectator spectator, Function<PaperSetup, Theme> looks) {

        /** A file tells the day alone, a history the moment: the same request gives the same bytes all day long. */
        public Making {
            created = created.truncatedTo(ChronoUnit.DAYS);
        }

        /** A document in the looks that it names. */
        public Making(Marks marks, OffsetDateTime created, Task task, Spectator spectator) {
            this(marks, created, task, spectator, Theme::of);
        }

        /** A document that nobody looks at while it is made. */
        public Making(Marks marks, OffsetDateTime created, Task task) {
            this(marks, created, task, Spectator.NONE);
        }
    }

    @Override
    public void add(Block block) {
        task.checkCancelled();
        Consumer<Block> setter = setters.get(block.getClass());
        if (setter == null) {
            throw new IllegalArgumentException("No setter for " + block.getClass());
        }
        composition.typed().missing().at(() -> place(block));
        setter.accept(block);
    }

    /** Where names stand that an index lists. */
    Mentions mentions() {
        return document.mentions();
    }

    private Message place(Block block) {
        String kind = block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return Message.of(
                PrintedPaper.class,
                "glyph.page",
                Math.max(1, document.pages()),
                Message.of(PrintedPaper.class, "block." + kind));
    }

    /** Makes the contents and the pages' feet and ends the file; answers how many pages it has. */
    public int finish() {
        composition.flow().end();
        if (document.pages() == 0) {
            composition.flow().place(new Drawn(0, (page, left, top) -> {}));
            composition.flow().end();
        }
        late.set();
        furnishings.draw();
        composition.typed().missing().check();
        document.finish(faces.write());
        return document.pages();
    }

    private void register() {
        ParagraphSetter paragraphs = new ParagraphSetter(composition);
        Ornaments ornaments = new Ornaments(composition);
        on(Block.Heading.class, headings::set);
        on(Block.Paragraph.class, paragraphs::set);
        on(Block.Note.class, paragraphs::set);
        on(Table.class, new TableSetter(composition, task)::set);
        on(Block.Items.class, new ItemsSetter(composition)::set);
        on(Block.Picture.class, new PictureSetter(composition)::set);
        on(Block.Rule.class, ornaments::set);
        on(Block.Space.class, ornaments::set);
        on(Block.Signatures.class, ornaments::set);
        on(Block.PageBreak.class, block -> composition.flow().end());
        on(Block.Contents.class, late::reserve);
        on(NameIndex.class, late::reserve);
        on(Cover.class, new CoverSetter(composition)::set);
        on(Certificate.class, new CertificateSetter(composition, headings)::set);
        on(Appendix.class, new AppendixSetter(composition, headings)::set);
        on(Names.class, new NamesSetter(composition)::set);
        on(Code.class, new CodeSetter(composition)::set);
        on(Chart.class, new ChartSetter(composition)::set);
        on(Gantt.class, new GanttSetter(composition)::set);
        on(Lineage.class, new LineageSetter(composition)::set);
    }

    private <B extends Block> void on(Class<B> kind, Consumer<B> setter) {
        setters.put(kind, block -> setter.accept(kind.cast(block)));
    }
}
