package kesi.report.pdf.file;

import java.util.ArrayList;
import java.util.List;

/** The tags of a document and the way back from marked content to its tag. */
public final class StructureTree {

    private static final int LEAF = 64;

    private final PdfFile file;
    private final int root;
    private final Tag document;
    private final List<Integer> parents = new ArrayList<>();
    private boolean userProperties;

    StructureTree(PdfFile file) {
        this.file = file;
        this.root = file.reserve();
        this.document = new Tag(this, file.reserve(), root, "Document");
    }

    /** The tag that holds all others. */
    public Tag document() {
        return document;
    }

    int reserve() {
        return file.reserve();
    }

    void write(int object, String content) {
        file.put(object, content);
    }

    void tellUserProperties() {
        userProperties = true;
    }

    /** The catalog's entry that tells what the tags hold. */
    String markInfo() {
        return "/MarkInfo<</Marked true" + (userProperties ? "/UserProperties true" : "") + ">>";
    }

    /** A key for something whose parents are told later. */
    int reserveKey() {
        parents.add(0);
        return parents.size() - 1;
    }

    /** Tells what a key leads to: the array of a page's tags, or the tag of an annotation. */
    void lead(int key, int object) {
        parents.set(key, object);
    }

    /** Writes what is left; answers the root's number. */
    int finish() {
        document.close();
        List<Integer> leaves = new ArrayList<>();
        for (int from = 0; from < parents.size(); from += LEAF) {
            leaves.add(leaf(from, Math.min(from + LEAF, parents.size())));
        }
        int numbers = file.add("<</Kids" + Syntax.references(leaves) + ">>");
        file.put(
                root,
                "<</Type/StructTreeRoot/K " + Syntax.reference(document.object()) + "/ParentTree "
                        + Syntax.reference(numbers) + "/ParentTreeNextKey " + parents.size() + ">>");
        return root;
    }

    private int leaf(int from, int to) {
        StringBuilder nums = new StringBuilder();
        for (int key = from; key < to; key++) {
            nums.append(key)
                    .append(' ')
                    .append(Syntax.reference(parents.get(key)))
                    .append(' ');
        }
        return file.add("<</Limits[" + from + ' ' + (to - 1) + "]/Nums["
                + nums.toString().trim() + "]>>");
    }
}
