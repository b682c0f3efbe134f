package kesi.shell.swing.help;

import java.util.ArrayList;
import java.util.List;
import kesi.shell.swing.help.Block.Code;
import kesi.shell.swing.help.Block.Heading;
import kesi.shell.swing.help.Block.Item;
import kesi.shell.swing.help.Block.Paragraph;
import kesi.shell.swing.help.Block.Picture;
import kesi.shell.swing.help.Block.Quote;
import kesi.shell.swing.help.Block.Table;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;

/** Reads a page of help. It knows headings, paragraphs, lists, tables, code, quotes and pictures; the rest is text. */
final class Markdown {

    private final List<Block> blocks = new ArrayList<>();

    private Markdown() {}

    /** The blocks of a text, in order. */
    static List<Block> read(String text) {
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        Markdown markdown = new Markdown();
        markdown.children(parser.parse(text));
        return List.copyOf(markdown.blocks);
    }

    /** The first heading, or empty. */
    static String title(List<Block> blocks) {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(block -> Span.textOf(((Heading) block).spans()))
                .findFirst()
                .orElse("");
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    private void block(Node node) {
        if (node instanceof org.commonmark.node.Heading heading) {
            blocks.add(new Heading(heading.getLevel(), Spans.below(node)));
        } else if (node instanceof ListBlock list) {
            list(list, 0);
        } else if (node instanceof FencedCodeBlock code) {
            blocks.add(new Code(code.getLiteral().stripTrailing()));
        } else if (node instanceof IndentedCodeBlock code) {
            blocks.add(new Code(code.getLiteral().stripTrailing()));
        } else if (node instanceof HtmlBlock html) {
            blocks.add(new Code(html.getLiteral()));
        } else if (node instanceof TableBlock table) {
            blocks.add(new Table(rows(table)));
        } else if (node instanceof BlockQuote quote) {
            quote(quote);
        } else if (node instanceof org.commonmark.node.Paragraph) {
            paragraph(node);
        }
    }

    private void paragraph(Node node) {
        boolean alone = node.getFirstChild() instanceof Image && node.getFirstChild() == node.getLastChild();
        if (alone && node.getFirstChild() instanceof Image image) {
            blocks.add(new Picture(image.getDestination(), Span.textOf(Spans.below(image))));
        } else {
            blocks.add(new Paragraph(Spans.below(node)));
        }
    }

    private void quote(Node quote) {
        for (Node node = quote.getFirstChild(); node != null; node = node.getNext()) {
            blocks.add(new Quote(Spans.below(node)));
        }
    }

    private void list(ListBlock list, int depth) {
        int number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(item, depth, list instanceof BulletList ? "•" : number++ + ".");
        }
    }

    /** The first paragraph carries the mark; what follows within the item stands below it. */
    private void item(Node item, int depth, String mark) {
        String own = mark;
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListBlock inner) {
                list(inner, depth + 1);
            } else if (node instanceof org.commonmark.node.Paragraph) {
                blocks.add(new Item(depth, own, Spans.below(node)));
                own = "";
            } else {
                block(node);
            }
        }
    }

    private static List<List<List<Span>>> rows(Node table) {
        List<List<List<Span>>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row));
                }
            }
        }
        return List.copyOf(rows);
    }

    private static List<List<Span>> cells(Node row) {
        List<List<Span>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(Spans.below(cell));
        }
        return List.copyOf(cells);
    }
}
