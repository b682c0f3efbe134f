package kesi.shell.swing.help;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kesi.shell.swing.help.Span.Dress;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Collects the text below a node. What looks like HTML is text like any other. */
final class Spans extends AbstractVisitor {

    private final List<Span> found = new ArrayList<>();
    private final Set<Dress> dress = EnumSet.noneOf(Dress.class);
    private String link = "";

    private Spans() {}

    static List<Span> below(Node node) {
        Spans spans = new Spans();
        spans.visitChildren(node);
        return List.copyOf(spans.found);
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(Code code) {
        dressed(Dress.CODE, () -> add(code.getLiteral()));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        dressed(Dress.BOLD, () -> visitChildren(strong));
    }

    @Override
    public void visit(Emphasis emphasis) {
        dressed(Dress.ITALIC, () -> visitChildren(emphasis));
    }

    @Override
    public void visit(Link target) {
        link = target.getDestination();
        visitChildren(target);
        link = "";
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
    }

    @Override
    public void visit(HardLineBreak line) {
        add("\n");
    }

    /** A line that was broken while typing: Chinese needs no space there. */
    @Override
    public void visit(SoftLineBreak line) {
        String before = found.isEmpty() ? "" : found.get(found.size() - 1).text();
        boolean ideograph = !before.isEmpty() && before.codePointBefore(before.length()) > 0x2E7F;
        if (!ideograph) {
            add(" ");
        }
    }

    private void dressed(Dress how, Runnable inner) {
        boolean added = dress.add(how);
        inner.run();
        if (added) {
            dress.remove(how);
        }
    }

    private void add(String text) {
        found.add(new Span(text, dress, link));
    }
}
