package kesi.report.pdf.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page while it is drawn. All that is drawn belongs to a tag or is an artifact. */
public final class PageCanvas {

    private final PdfFile file;
    private final StructureTree tags;
    private final Leaf leaf;
    private final Mentions mentions;
    private final Ink ink = new Ink();
    private final List<Tag> marks = new ArrayList<>();
    private final List<Onlooker.Link> links = new ArrayList<>();
    private final List<Integer> annotations = new ArrayList<>();
    private final int key;
    private @Nullable Tag open;
    private boolean marked;

    PageCanvas(PdfFile file, StructureTree tags, Leaf leaf, Mentions mentions) {
        this.file = file;
        this.tags = tags;
        this.leaf = leaf;
        this.mentions = mentions;
        this.key = tags.reserveKey();
    }

    /** The page's numbers. */
    public Leaf leaf() {
        return leaf;
    }

    /** Tells that a name, which an index lists, stands on this page. */
    public void mention(String name) {
        mentions.add(name, leaf.page());
    }

    /** Draws content of a tag from now on. */
    public Ink in(Tag tag) {
        if (marked && tag.equals(open)) {
            return ink;
        }
        endMark();
        tag.mark(leaf.page(), marks.size());
        ink.begin("/Span<</MCID " + marks.size() + ">>BDC");
        marks.add(tag);
        open = tag;
        marked = true;
        return ink;
    }

    /** Draws decoration from now on: rules, grounds, repeated heads. */
    public Ink artifact() {
        if (marked && open == null) {
            return ink;
        }
        endMark();
        ink.begin("/Artifact BMC");
        open = null;
        marked = true;
        return ink;
    }

    /** Makes a rectangle lead to a place; it belongs to the tag, which must be a Link. */
    public void link(Tag tag, Target target, double[] box) {
        int annotation = file.reserve();
        int annotationKey = tags.reserveKey();
        tags.lead(annotationKey, tag.object());
        tag.annotate(leaf.page(), annotation);
        annotations.add(annotation);
        links.add(new Onlooker.Link(box, target));
        file.put(
                annotation,
                "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[" + Syntax.numbers(box) + "]/StructParent "
                        + annotationKey + "/Contents " + Syntax.text(target.title()) + "/Dest["
                        + Syntax.reference(target.page()) + "/XYZ null " + Syntax.number(target.top()) + " null]>>");
    }

    /**
     * A place that a link leads to.
     *
     * @param title what it is called
     * @param page the page's object
     * @param top where on the page, in points from its bottom
     */
    public record Target(String title, int page, double top) {}

    /** Writes the page and answers what is on it; nothing may be drawn after, save its foot. */
    Onlooker.Drawing close(int parent, int resources, String box) {
        endMark();
        byte[] instructions = ink.bytes();
        int content = file.addStream("", instructions);
        tags.lead(
                key, file.add(Syntax.references(marks.stream().map(Tag::object).toList())));
        file.put(
                leaf.page(),
                "<</Type/Page/Parent " + Syntax.reference(parent) + "/MediaBox[" + box + "]/Resources "
                        + Syntax.reference(resources) + "/Contents["
                        + Syntax.reference(content) + ' ' + Syntax.reference(leaf.foot()) + "]/StructParents " + key
                        + "/Tabs/S"
                        + (annotations.isEmpty() ? "" : "/Annots" + Syntax.references(annotations)) + ">>");
        return new Onlooker.Drawing(instructions, marks, links);
    }

    private void endMark() {
        if (marked) {
            ink.end();
            marked = false;
        }
    }
}
