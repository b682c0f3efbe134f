package kesi.report.pdf.file;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A tagged document by the parts of PDF/A-2a and PDF/UA-1, written page by page. Pages may be put in before others that
 * were written earlier, as a table of contents needs it. Used by one thread.
 */
public final class TaggedDocument {

    private final PdfFile file;
    private final StructureTree tags;
    private final Particulars particulars;
    private final double[] size;
    private final int pageTree;
    private final int resources;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<String, Integer> pictures = new LinkedHashMap<>();
    private final Outline outline = new Outline();
    private final Mentions mentions = new Mentions();
    private Onlooker onlooker = Onlooker.NONE;

    /**
     * A document that is written to the stream, which stays open at the end.
     *
     * @param size width and height of its pages in points
     */
    public TaggedDocument(OutputStream out, Particulars particulars, double[] size) {
        this.file = new PdfFile(out);
        this.tags = new StructureTree(file);
        this.particulars = particulars;
        this.size = size.clone();
        this.pageTree = file.reserve();
        this.resources = file.reserve();
    }

    /** Shows what is written from now on. */
    public void show(Onlooker to) {
        onlooker = to;
    }

    /** The file below. */
    public PdfFile file() {
        return file;
    }

    /** The tag that holds all others. */
    public Tag root() {
        return tags.document();
    }

    /** Where names stand that an index lists. */
    public Mentions mentions() {
        return mentions;
    }

    /** The pages so far, in their order. */
    public List<Leaf> leaves() {
        return List.copyOf(leaves);
    }

    /** How many pages there are so far. */
    public int pages() {
        return leaves.size();
    }

    /** A new page that comes before the pages from {@code index} on. */
    public PageCanvas page(int index) {
        Leaf leaf = new Leaf(file.reserve(), file.reserve());
        leaves.add(index, leaf);
        onlooker.begun(index, leaf, size);
        return new PageCanvas(file, tags, leaf, mentions);
    }

    /** Writes a page, save its foot. */
    public void close(PageCanvas page) {
        onlooker.drawn(page.leaf(), page.close(pageTree, resources, Syntax.numbers(0, 0, size[0], size[1])));
    }

    /** Draws and writes what stands around the text of a page: its head and foot; empty parts leave it free. */
    public void furnish(Leaf leaf, Optional<Consumer<Ink>> head, Optional<Consumer<Ink>> foot) {
        Ink ink = new Ink();
        head.ifPresent(part -> furnish(ink, "Header", part));
        foot.ifPresent(part -> furnish(ink, "Footer", part));
        byte[] drawing = ink.bytes();
        onlooker.foot(leaf, drawing);
        file.putStream(leaf.foot(), "", drawing);
    }

    private static void furnish(Ink ink, String kind, Consumer<Ink> drawing) {
        ink.begin("/Artifact<</Type/Pagination/Subtype/" + kind + ">>BDC");
        drawing.accept(ink);
        ink.end();
    }

    /**
     * A drawing that many pages share; answers the name by which {@link Ink#picture} draws it.
     *
     * @param box left, bottom, right and top of what is drawn, in the drawing's own points
     * @param matrix from the drawing's points to the page's
     */
    public String shared(double[] box, double[] matrix, Consumer<Ink> drawing) {
        Ink ink = new Ink();
        drawing.accept(ink);
        String name = "F" + (pictures.size() + 1);
        onlooker.shared(name, ink.bytes(), matrix);
        pictures.put(
                name,
                file.addStream(
                        "/Type/XObject/Subtype/Form/BBox[" + Syntax.numbers(box) + "]/Matrix[" + Syntax.numbers(matrix)
                                + "]/Resources " + Syntax.reference(resources),
                        ink.bytes()));
        return name;
    }

    /** Adds a bookmark that leads to a place. */
    public void bookmark(int level, PageCanvas.Target target) {
        onlooker.bookmark(level, target);
        outline.add(new Outline.Bookmark(level, target.title(), target.page(), target.top()));
    }

    /** Puts a picture into the file; answers the name by which pages draw it. */
    public String picture(Image image) {
        String name = "P" + (pictures.size() + 1);
        onlooker.picture(name, image);
        int object = file.reserve();
        if (image.packed()) {
            file.putPlainStream(object, image.entries(), image.content());
        } else {
            file.putStream(object, image.entries(), image.content());
        }
        pictures.put(name, object);
        return name;
    }

    /**
     * A picture as a PDF stream.
     *
     * @param entries its dictionary's entries beside the length
     * @param content its bytes
     * @param packed whether the bytes are compressed already, as the entries say
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    public record Image(String entries, byte[] content, boolean packed) {}

    /** Writes what is left. {@code fonts} are the objects of the fonts that pages name. */
    public void finish(Map<String, Integer> fonts) {
        file.put(resources, "<</Font" + dictionary(fonts) + "/XObject" + dictionary(pictures) + ">>");
        List<Integer> kids = leaves.stream().map(Leaf::page).toList();
        file.put(pageTree, "<</Type/Pages/Kids" + Syntax.references(kids) + "/Count " + kids.size() + ">>");
        int structure = tags.finish();
        String bookmarks =
                outline.isEmpty() ? "" : "/PageMode/UseOutlines/Outlines " + Syntax.reference(outline.write(file));
        int root = file.add("<</Type/Catalog/Pages " + Syntax.reference(pageTree) + "/StructTreeRoot "
                + Syntax.reference(structure) + bookmarks + "/Metadata " + Syntax.reference(metadata())
                + "/OutputIntents[" + Syntax.reference(outputIntent()) + "]/Lang(" + particulars.languageTag()
                + ")" + tags.markInfo() + "/ViewerPreferences<</DisplayDocTitle true>>>>");
        file.finish(root, file.add(particulars.info()));
    }

    private int metadata() {
        int object = file.reserve();
        file.putPlainStream(
                object, "/Type/Metadata/Subtype/XML", particulars.xmp().getBytes(StandardCharsets.UTF_8));
        return object;
    }

    private int outputIntent() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        int object = file.addStream("/N 3", profile);
        return file.add("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB)"
                + "/DestOutputProfile " + Syntax.reference(object) + ">>");
    }

    private static String dictionary(Map<String, Integer> entries) {
        StringBuilder dictionary = new StringBuilder("<<");
        entries.forEach((name, object) ->
                dictionary.append('/').append(name).append(' ').append(Syntax.reference(object)));
        return dictionary.append(">>").toString();
    }
}
