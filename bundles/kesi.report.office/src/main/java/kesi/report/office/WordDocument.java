package kesi.report.office;

import kesi.core.api.task.Task;
import kesi.report.api.PaperSetup;
import kesi.report.api.block.Appendix;
import kesi.report.api.block.Block;
import kesi.report.api.block.Block.Contents;
import kesi.report.api.block.Block.Heading;
import kesi.report.api.block.Block.Items;
import kesi.report.api.block.Block.Note;
import kesi.report.api.block.Block.PageBreak;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Picture;
import kesi.report.api.block.Block.Rule;
import kesi.report.api.block.Block.Signatures;
import kesi.report.api.block.Block.Space;
import kesi.report.api.block.Certificate;
import kesi.report.api.block.Code;
import kesi.report.api.block.Cover;
import kesi.report.api.block.Names;
import kesi.report.api.block.Table;
import kesi.report.api.spi.PaperFormat;

/** A text document; blocks go into it as they come, what belongs to the whole file is written at the end. */
final class WordDocument implements PaperFormat.Open {

    private static final int NAMES_A_LINE = 6;

    private final Parts parts;
    private final Task task;
    private final Flat flat;
    private final WordText text;
    private final WordFrame frame;
    private final Losses losses = new Losses();

    WordDocument(PaperSetup setup, Parts parts, Task task) {
        this.parts = parts;
        this.task = task;
        this.flat = new Flat(setup);
        this.text = new WordText(parts);
        this.frame = new WordFrame(setup, parts);
        parts.begin("word/document.xml");
        parts.raw(WordFrame.OPENING);
    }

    @Override
    public void add(Block block) {
        task.checkCancelled();
        if (!isWords(block) && !isPlace(block) && !isPage(block)) {
            losses.add(block);
            flat.table(block).ifPresent(table -> new WordTable(text, parts, task).write(table));
        }
    }

    private boolean isWords(Block block) {
        if (block instanceof Heading some) {
            text.styled("Heading" + some.level(), some.text());
        } else if (block instanceof Paragraph some) {
            text.paragraph(some);
        } else if (block instanceof Items some) {
            int count = 0;
            for (String item : some.items()) {
                count++;
                text.styled("Body", (some.numbered() ? count + ". " : "• ") + item);
            }
        } else if (block instanceof Note some) {
            text.styled("Note", some.number() + " " + some.text());
        } else if (block instanceof Names some) {
            names(some);
        } else if (block instanceof Table some) {
            new WordTable(text, parts, task).write(some);
        } else if (block instanceof Signatures some) {
            text.styled("Flush", String.join("　　　　　　　　", some.labels()));
        } else {
            return false;
        }
        return true;
    }

    private void names(Names some) {
        for (int at = 0; at < some.names().size(); at += NAMES_A_LINE) {
            int end = Math.min(at + NAMES_A_LINE, some.names().size());
            text.styled("Flush", String.join("　", some.names().subList(at, end)));
        }
    }

    private boolean isPlace(Block block) {
        if (block instanceof Rule || block instanceof Space) {
            text.styled("Flush", "");
        } else if (block instanceof PageBreak) {
            text.pageBreak();
        } else if (block instanceof Contents some) {
            text.contents(some.title(), flat.say("update"));
        } else if (block instanceof Picture some) {
            frame.picture(some, text);
        } else if (block instanceof Code some) {
            losses.add(block);
            text.styled("Note", some.content());
        } else {
            return false;
        }
        return true;
    }

    private boolean isPage(Block block) {
        if (block instanceof Cover some) {
            text.styled("Title", some.title());
            some.subtitle().ifPresent(words -> text.styled("Subtitle", words));
            some.hosts().forEach(host -> text.styled("Centred", host));
            text.styled("Centred", some.date());
            text.pageBreak();
        } else if (block instanceof Certificate some) {
            losses.add(block);
            text.styled("Title", some.title());
            text.styled("Flush", some.addressee() + "：");
            text.styled("Body", some.text());
            text.styled("Right", some.issuer());
            text.styled("Right", some.date());
            text.styled("Note", some.number());
            text.pageBreak();
        } else if (block instanceof Appendix some) {
            text.pageBreak();
            text.styled("Heading1", some.title());
        } else {
            return false;
        }
        return true;
    }

    @Override
    public void finish() {
        frame.close();
        parts.finish();
        losses.tell(task, "docx");
    }
}
