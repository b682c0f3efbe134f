package kesi.report.pdf.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The bookmarks of a document. */
final class Outline {

    private final List<Bookmark> bookmarks = new ArrayList<>();

    /**
     * A bookmark.
     *
     * @param level 1 and up
     * @param page the page's object
     * @param top where on the page, in points from its bottom
     */
    record Bookmark(int level, String title, int page, double top) {}

    void add(Bookmark bookmark) {
        bookmarks.add(bookmark);
    }

    boolean isEmpty() {
        return bookmarks.isEmpty();
    }

    /** Writes the outline; answers its number. */
    int write(PdfFile file) {
        int root = file.reserve();
        List<Node> nodes = new ArrayList<>();
        Node top = new Node(root, 0);
        Deque<Node> open = new ArrayDeque<>(List.of(top));
        for (Bookmark bookmark : bookmarks) {
            while (open.element().level >= bookmark.level()) {
                open.pop();
            }
            Node node = new Node(file.reserve(), bookmark.level());
            node.parent = open.element().object;
            open.element().kids.add(node);
            open.push(node);
            nodes.add(node);
        }
        linkSiblings(top);
        nodes.forEach(Outline::linkSiblings);
        for (int i = 0; i < nodes.size(); i++) {
            file.put(nodes.get(i).object, item(bookmarks.get(i), nodes.get(i)));
        }
        file.put(root, "<</Type/Outlines" + kids(top) + "/Count " + nodes.size() + ">>");
        return root;
    }

    private static void linkSiblings(Node node) {
        for (int i = 1; i < node.kids.size(); i++) {
            node.kids.get(i).previous = node.kids.get(i - 1).object;
            node.kids.get(i - 1).next = node.kids.get(i).object;
        }
    }

    private static String item(Bookmark bookmark, Node node) {
        return "<</Title " + Syntax.text(bookmark.title()) + "/Parent " + Syntax.reference(node.parent)
                + (node.previous == 0 ? "" : "/Prev " + Syntax.reference(node.previous))
                + (node.next == 0 ? "" : "/Next " + Syntax.reference(node.next))
                + kids(node)
                + (node.kids.isEmpty() ? "" : "/Count " + node.descendants())
                + "/Dest[" + Syntax.reference(bookmark.page()) + "/XYZ null " + Syntax.number(bookmark.top())
                + " null]>>";
    }

    private static String kids(Node node) {
        return node.kids.isEmpty()
                ? ""
                : "/First " + Syntax.reference(node.kids.get(0).object) + "/Last "
                        + Syntax.reference(node.kids.get(node.kids.size() - 1).object);
    }

    /** A bookmark's place in the tree. */
    private static final class Node {

        private final int object;
        private final int level;
        private final List<Node> kids = new ArrayList<>();
        private int parent;
        private int previous;
        private int next;

        Node(int object, int level) {
            this.object = object;
            this.level = level;
        }

        int descendants() {
            return kids.stream().mapToInt(kid -> 1 + kid.descendants()).sum();
        }
    }
}
