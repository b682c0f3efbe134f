package kesi.deploy.provider.leak;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kesi.deploy.provider.leak.HeapPicture.Root;

/**
 * Finds the shortest chain of references from something that lives by itself to a class loader.
 *
 * @param throughFramework whether the framework's own objects count; they hold what is only stopped, and rightly so
 */
record PathSearch(HeapPicture heap, boolean throughFramework) {

    private static final int UNSEEN = -1;
    private static final int ROOT = -2;

    /** The chain to the loader that this marker marks; empty when nothing holds it. */
    Optional<List<Link>> to(Marker marker) {
        OptionalInt target = marked(marker);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        return search(target.getAsInt(), false).or(() -> search(target.getAsInt(), true));
    }

    private OptionalInt marked(Marker marker) {
        Optional<HeapClass> type = heap.classNamed(Marker.class.getName());
        long mark = type.map(HeapClass::id).orElse(0L);
        return IntStream.range(0, heap.size())
                .filter(i -> heap.isInstance(i) && heap.classOf(i) == mark)
                .filter(i -> heap.number(i, Marker.NUMBER) == marker.number())
                .map(i -> heap.index(heap.number(i, Marker.LOADER)))
                .filter(i -> i >= 0)
                .map(i -> heap.index(heap.number(i, "referent")))
                .filter(i -> i >= 0)
                .findFirst();
    }

    private Optional<List<Link>> search(int target, boolean soft) {
        int[] from = new int[heap.size()];
        Arrays.fill(from, UNSEEN);
        Deque<Integer> waiting = new ArrayDeque<>();
        for (Root root : heap.roots) {
            int index = heap.index(root.id());
            if (index >= 0 && from[index] == UNSEEN && !isOwn(index, target)) {
                from[index] = ROOT;
                waiting.add(index);
            }
        }
        while (!waiting.isEmpty() && from[target] == UNSEEN) {
            int next = waiting.remove();
            if (throughFramework || !isFramework(next)) {
                heap.references(next, (id, field, isStatic) -> {
                    int index = id == 0 || isWeak(next, field, soft) ? -1 : heap.index(id);
                    if (index >= 0 && from[index] == UNSEEN) {
                        from[index] = next;
                        waiting.add(index);
                    }
                });
            }
        }
        return from[target] == UNSEEN ? Optional.empty() : Optional.of(chain(from, target));
    }

    /** A class that is a root by itself is one of the virtual machine's, unless it is the loader's own. */
    private boolean isOwn(int root, int target) {
        HeapClass known = heap.isClass(root) ? heap.classes.get(heap.id(root)) : null;
        return known != null && known.loader() == heap.id(target);
    }

    private boolean isFramework(int index) {
        long type = heap.isClass(index) ? heap.id(index) : heap.classOf(index);
        return heap.className(type).startsWith("org.apache.felix.framework.");
    }

    private boolean isWeak(int index, long field, boolean soft) {
        if (field == 0 || !heap.fieldName(field).equals("referent") || !heap.isInstance(index)) {
            return false;
        }
        long type = heap.classOf(index);
        boolean held = soft && heap.isKindOf(type, "java.lang.ref.SoftReference");
        return heap.isKindOf(type, "java.lang.ref.Reference") && !held;
    }

    private List<Link> chain(int[] from, int target) {
        List<Link> links = new ArrayList<>();
        int at = target;
        while (from[at] >= 0) {
            links.add(link(from[at], heap.id(at)));
            at = from[at];
        }
        links.add(start(at));
        Collections.reverse(links);
        return links;
    }

    private Link link(int holder, long held) {
        long[] name = {0};
        boolean[] fixed = {false};
        heap.references(holder, (id, field, isStatic) -> {
            if (id == held && name[0] == 0) {
                name[0] = field;
                fixed[0] = isStatic;
            }
        });
        String field = name[0] == 0 ? "" : heap.fieldName(name[0]);
        if (heap.isClass(holder)) {
            String kind = fixed[0] ? "static" : "loader";
            return new Link(kind, heap.className(heap.id(holder)), field);
        }
        String type = heap.className(heap.classOf(holder));
        if (field.isEmpty()) {
            return new Link(heap.classOf(holder) == held ? "class" : "element", type, "");
        }
        return new Link("field", type, field);
    }

    private Link start(int index) {
        Root root = heap.roots.stream()
                .filter(one -> one.id() == heap.id(index))
                .findFirst()
                .orElseThrow();
        String type = heap.className(heap.isClass(index) ? heap.id(index) : heap.classOf(index));
        return new Link("root." + root.kind(), type, threadName(root.thread()));
    }

    private String threadName(int number) {
        int thread = heap.index(heap.threads.getOrDefault(number, 0L));
        int name = thread < 0 ? -1 : heap.index(heap.number(thread, "name"));
        int text = name < 0 ? -1 : heap.index(heap.number(name, "value"));
        if (text < 0) {
            return "";
        }
        int at = heap.place(text) + 1 + heap.bytes.idSize();
        return heap.bytes.text(at + 4 + 4 + 1, heap.bytes.u4(at + 4)).replace("\0", "");
    }

    /**
     * One step of the chain.
     *
     * @param kind the end of a message key
     * @param type the class of the holder
     * @param name the field, or the thread of a local variable, or empty
     */
    record Link(String kind, String type, String name) {}
}
