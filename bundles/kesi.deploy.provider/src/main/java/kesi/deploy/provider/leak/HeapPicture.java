package kesi.deploy.provider.leak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.deploy.provider.leak.HeapClass.HeapField;

/**
 * All objects of a dump: where each one stands, and the roots. Made by {@link HeapReader}; objects are known by their
 * place in the sorted list of ids. Immutable once it is read.
 */
final class HeapPicture {

    final Bytes bytes;
    final Map<Long, String> strings = new HashMap<>();
    final Map<Long, Long> classNames = new HashMap<>();
    final Map<Long, HeapClass> classes = new HashMap<>();
    final List<Root> roots = new ArrayList<>();
    final Map<Integer, Long> threads = new HashMap<>();
    private long[] ids = new long[1 << 16];
    private int[] places = new int[1 << 16];
    private int count;

    /**
     * Something that lives by itself.
     *
     * @param kind the end of a message key
     * @param thread the number of the thread for locals, otherwise 0
     */
    record Root(long id, String kind, int thread) {}

    /** Takes what an object refers to. */
    interface Visitor {

        /** A reference to the object of that id; the field's name is 0 where there is none. */
        void refer(long id, long field, boolean isStatic);
    }

    HeapPicture(Bytes bytes) {
        this.bytes = bytes;
    }

    void object(long id, int place) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, count * 2);
            places = Arrays.copyOf(places, count * 2);
        }
        ids[count] = id;
        places[count] = place;
        count++;
    }

    /** Sorts the objects once all are known. */
    void sort() {
        Long[] order = new Long[count];
        long[] keys = Arrays.copyOf(ids, count);
        boolean sorted = true;
        for (int i = 1; i < count && sorted; i++) {
            sorted = keys[i - 1] <= keys[i];
        }
        if (!sorted) {
            Map<Long, Integer> byId = new HashMap<>(count * 2);
            for (int i = 0; i < count; i++) {
                byId.put(ids[i], places[i]);
                order[i] = ids[i];
            }
            Arrays.sort(keys);
            int[] moved = new int[count];
            for (int i = 0; i < count; i++) {
                moved[i] = byId.getOrDefault(keys[i], 0);
            }
            places = moved;
        }
        ids = keys;
    }

    int size() {
        return count;
    }

    int index(long id) {
        return Arrays.binarySearch(ids, id);
    }

    long id(int index) {
        return ids[index];
    }

    int place(int index) {
        return places[index];
    }

    /** The name of a class in Java's own writing. */
    String className(long classId) {
        String name = strings.getOrDefault(classNames.getOrDefault(classId, 0L), "?");
        return name.replace('/', '.');
    }

    Optional<HeapClass> classNamed(String name) {
        return classes.values().stream()
                .filter(one -> className(one.id()).equals(name))
                .findFirst();
    }

    String fieldName(long name) {
        return strings.getOrDefault(name, "?");
    }

    /** The class's object of an instance, array or class. */
    long classOf(int index) {
        int at = place(index);
        return switch (bytes.u1(at)) {
            case HeapReader.INSTANCE -> bytes.id(at + 1 + bytes.idSize() + 4);
            case HeapReader.ARRAY -> bytes.id(at + 1 + bytes.idSize() + 8);
            default -> 0;
        };
    }

    boolean isClass(int index) {
        return bytes.u1(place(index)) == HeapReader.CLASS;
    }

    boolean isInstance(int index) {
        return bytes.u1(place(index)) == HeapReader.INSTANCE;
    }

    /** Whether the class is or extends the named one. */
    boolean isKindOf(long classId, String name) {
        long at = classId;
        while (at != 0) {
            if (className(at).equals(name)) {
                return true;
            }
            HeapClass known = classes.get(at);
            at = known == null ? 0 : known.parent();
        }
        return false;
    }

    /** Tells everything that an object refers to; the class of an instance comes first. */
    void references(int index, Visitor visitor) {
        int at = place(index);
        switch (bytes.u1(at)) {
            case HeapReader.INSTANCE -> instance(at, visitor);
            case HeapReader.ARRAY -> array(at, visitor);
            case HeapReader.CLASS -> type(bytes.id(at + 1), visitor);
            default -> {
                // numbers refer to nothing
            }
        }
    }

    private void instance(int at, Visitor visitor) {
        long type = bytes.id(at + 1 + bytes.idSize() + 4);
        visitor.refer(type, 0, false);
        int value = at + 1 + 2 * bytes.idSize() + 8;
        HeapClass known = classes.get(type);
        while (known != null) {
            for (HeapField field : known.fields()) {
                if (field.type() == HeapClass.REFERENCE) {
                    visitor.refer(bytes.id(value), field.name(), false);
                }
                value += bytes.size(field.type());
            }
            known = classes.get(known.parent());
        }
    }

    private void array(int at, Visitor visitor) {
        int length = bytes.u4(at + 1 + bytes.idSize() + 4);
        int first = at + 1 + 2 * bytes.idSize() + 8;
        for (int i = 0; i < length; i++) {
            visitor.refer(bytes.id(first + i * bytes.idSize()), 0, false);
        }
    }

    private void type(long id, Visitor visitor) {
        HeapClass known = classes.get(id);
        if (known != null) {
            visitor.refer(known.loader(), 0, false);
            visitor.refer(known.parent(), 0, false);
            known.statics().forEach(field -> visitor.refer(field.value(), field.name(), true));
        }
    }

    /** A number that an instance has in the field of that name; 0 without one. */
    long number(int index, String field) {
        int value = place(index) + 1 + 2 * bytes.idSize() + 8;
        HeapClass known = classes.get(classOf(index));
        while (known != null) {
            for (HeapField one : known.fields()) {
                if (fieldName(one.name()).equals(field)) {
                    return one.type() == HeapClass.REFERENCE ? bytes.id(value) : bytes.u8(value);
                }
                value += bytes.size(one.type());
            }
            known = classes.get(known.parent());
        }
        return 0;
    }
}
