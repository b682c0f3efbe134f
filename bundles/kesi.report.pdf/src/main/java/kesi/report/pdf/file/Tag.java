package kesi.report.pdf.file;

import java.util.Optional;
import kesi.report.api.block.Source;

/**
 * An element of the structure tree while its content is written. It becomes an object when it is closed and is then
 * forgotten; of its children only numbers are kept.
 */
public final class Tag {

    private final StructureTree tree;
    private final int object;
    private final int parent;
    private final String type;
    private final StringBuilder kids = new StringBuilder();
    private String entries = "";
    private String attributes = "";
    private Optional<Source> source = Optional.empty();
    private int firstPage;

    Tag(StructureTree tree, int object, int parent, String type) {
        this.tree = tree;
        this.object = object;
        this.parent = parent;
        this.type = type;
    }

    /** A child, which comes after those there are. */
    public Tag child(String childType) {
        Tag child = new Tag(tree, tree.reserve(), object, childType);
        child.source = source;
        kids.append(Syntax.reference(child.object)).append(' ');
        return child;
    }

    /** Adds entries to its dictionary, in PDF syntax. */
    public Tag with(String more) {
        entries += more;
        return this;
    }

    /** Adds an attribute dictionary, in PDF syntax. */
    public Tag attribute(String dictionary) {
        attributes += dictionary;
        return this;
    }

    void tellUserProperties() {
        tree.tellUserProperties();
    }

    /** Remembers where what it holds comes from, for those who look on. */
    void from(Source origin) {
        source = Optional.of(origin);
    }

    /** Where what it holds comes from; that of the tag around it when nothing else was told before it began. */
    public Optional<Source> source() {
        return source;
    }

    /**
     * Ends it; nothing may be added after. The entry that names its type is left out, as ISO 32000-1, table 323,
     * allows: a long table has millions of them.
     */
    public void close() {
        String held = kids.toString().trim();
        boolean one = !held.isEmpty() && held.chars().allMatch(Character::isDigit);
        tree.write(
                object,
                "<</S/" + type + "/P " + Syntax.reference(parent)
                        + (firstPage == 0 ? "" : "/Pg " + Syntax.reference(firstPage))
                        + (one ? "/K " + held : "/K[" + held + "]") + entries
                        + (attributes.isEmpty() ? "" : "/A[" + attributes + "]") + ">>");
    }

    int object() {
        return object;
    }

    /** Takes in a piece of marked content of a page. */
    void mark(int page, int content) {
        if (firstPage == 0) {
            firstPage = page;
        }
        kids.append(
                page == firstPage
                        ? content + " "
                        : "<</Type/MCR/Pg " + Syntax.reference(page) + "/MCID " + content + ">> ");
    }

    /** Takes in an annotation. */
    void annotate(int page, int annotation) {
        kids.append("<</Type/OBJR/Pg ")
                .append(Syntax.reference(page))
                .append("/Obj ")
                .append(Syntax.reference(annotation))
                .append(">> ");
    }

    /** Its heading level when it is a heading. */
    Optional<Integer> level() {
        return type.matches("H[1-6]") ? Optional.of(type.charAt(1) - '0') : Optional.empty();
    }
}
