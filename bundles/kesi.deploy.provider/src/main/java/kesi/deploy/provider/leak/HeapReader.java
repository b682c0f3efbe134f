package kesi.deploy.provider.leak;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kesi.deploy.provider.leak.HeapClass.HeapField;
import kesi.deploy.provider.leak.HeapPicture.Root;

/** Reads a dump in the HPROF format that the virtual machine writes. */
final class HeapReader {

    static final int CLASS = 0x20;
    static final int INSTANCE = 0x21;
    static final int ARRAY = 0x22;
    private static final int NUMBERS = 0x23;
    private static final int STRING = 0x01;
    private static final int LOADED = 0x02;
    private static final int DUMP = 0x0C;
    private static final int SEGMENT = 0x1C;
    private static final int HEAD = 9;

    private final Bytes bytes;
    private final HeapPicture picture;
    private final int id;

    private HeapReader(Bytes bytes) {
        this.bytes = bytes;
        this.picture = new HeapPicture(bytes);
        this.id = bytes.idSize();
    }

    static HeapPicture read(Path file) throws IOException {
        HeapReader reader = new HeapReader(Bytes.map(file));
        reader.records();
        reader.picture.sort();
        return reader.picture;
    }

    private void records() throws IOException {
        int at = bytes.start();
        while (at + HEAD <= bytes.end()) {
            int length = bytes.u4(at + 5);
            int body = at + HEAD;
            switch (bytes.u1(at)) {
                case STRING -> picture.strings.put(bytes.id(body), bytes.text(body + id, length - id));
                case LOADED -> picture.classNames.put(bytes.id(body + 4), bytes.id(body + 8 + id));
                case DUMP, SEGMENT -> segment(body, body + length);
                default -> {
                    // stacks and counters tell nothing here
                }
            }
            at = body + length;
        }
    }

    private void segment(int from, int to) throws IOException {
        int at = from;
        while (at < to) {
            at = part(at);
        }
    }

    private int part(int at) throws IOException {
        int tag = bytes.u1(at);
        int body = at + 1;
        return switch (tag) {
            case 0xFF, 0x05, 0x07 -> root(body, tag == 0x05 ? "class" : "system", 0, id);
            case 0x01 -> root(body, "native", 0, 2 * id);
            case 0x02, 0x03 -> root(body, "local", bytes.u4(body + id), id + 8);
            case 0x04, 0x06 -> root(body, "local", bytes.u4(body + id), id + 4);
            case 0x08 -> thread(body);
            case CLASS -> type(at);
            case INSTANCE -> object(at, id + 4 + id + 4 + bytes.u4(body + id + 4 + id));
            case ARRAY -> object(at, id + 8 + id + id * bytes.u4(body + id + 4));
            case NUMBERS -> object(at, id + 9 + bytes.u4(body + id + 4) * bytes.size(bytes.u1(body + id + 8)));
            default -> throw new IOException("Unknown part " + tag + " in the dump at " + at);
        };
    }

    private int root(int body, String kind, int thread, int length) {
        picture.roots.add(new Root(bytes.id(body), kind, thread));
        return body + length;
    }

    private int thread(int body) {
        picture.threads.put(bytes.u4(body + id), bytes.id(body));
        return root(body, "thread", bytes.u4(body + id), id + 8);
    }

    private int object(int at, int length) {
        picture.object(bytes.id(at + 1), at);
        return at + 1 + length;
    }

    private int type(int place) {
        int at = place + 1;
        long self = bytes.id(at);
        long parent = bytes.id(at + id + 4);
        long loader = bytes.id(at + id + 4 + id);
        int next = at + id + 4 + 6 * id + 4;
        int constants = bytes.u2(next);
        next += 2;
        for (int i = 0; i < constants; i++) {
            next += 3 + bytes.size(bytes.u1(next + 2));
        }
        List<HeapField> statics = new ArrayList<>();
        next = statics(next, statics);
        List<HeapField> fields = new ArrayList<>();
        int count = bytes.u2(next);
        next += 2;
        for (int i = 0; i < count; i++) {
            fields.add(new HeapField(bytes.id(next), bytes.u1(next + id), 0));
            next += id + 1;
        }
        picture.classes.put(self, new HeapClass(self, parent, loader, List.copyOf(statics), List.copyOf(fields)));
        picture.object(self, place);
        return next;
    }

    private int statics(int from, List<HeapField> statics) {
        int count = bytes.u2(from);
        int next = from + 2;
        for (int i = 0; i < count; i++) {
            int type = bytes.u1(next + id);
            if (type == HeapClass.REFERENCE) {
                statics.add(new HeapField(bytes.id(next), type, bytes.id(next + id + 1)));
            }
            next += id + 1 + bytes.size(type);
        }
        return next;
    }
}
