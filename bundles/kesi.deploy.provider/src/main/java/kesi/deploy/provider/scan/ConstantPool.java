package kesi.deploy.provider.scan;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** The references of a class file to methods, as {@code java/lang/System.exit}, and to classes. */
final class ConstantPool {

    private static final int MAGIC = 0xcafebabe;

    private final int[] tags;
    private final int[] first;
    private final int[] second;
    private final String[] texts;

    private ConstantPool(int size) {
        this.tags = new int[size];
        this.first = new int[size];
        this.second = new int[size];
        this.texts = new String[size];
    }

    /** Reads them; a file that is no class refers to nothing. */
    static Set<String> references(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                return Set.of();
            }
            in.readInt();
            ConstantPool pool = new ConstantPool(in.readUnsignedShort());
            pool.read(in);
            return pool.references();
        } catch (IOException | ArrayIndexOutOfBoundsException e) {
            return Set.of();
        }
    }

    private void read(DataInputStream in) throws IOException {
        for (int i = 1; i < tags.length; i++) {
            tags[i] = in.readUnsignedByte();
            switch (tags[i]) {
                case 1 -> texts[i] = in.readUTF();
                case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
                case 3, 4 -> in.readInt();
                case 5, 6 -> {
                    in.readLong();
                    i++;
                }
                case 9, 10, 11, 12, 17, 18 -> {
                    first[i] = in.readUnsignedShort();
                    second[i] = in.readUnsignedShort();
                }
                case 15 -> {
                    in.readUnsignedByte();
                    in.readUnsignedShort();
                }
                default -> throw new IOException("tag " + tags[i]);
            }
        }
    }

    private Set<String> references() {
        Set<String> found = new HashSet<>();
        for (int i = 1; i < tags.length; i++) {
            if (tags[i] == 7) {
                found.add(texts[first[i]]);
            } else if (tags[i] == 10 || tags[i] == 11) {
                found.add(texts[first[first[i]]] + "." + texts[first[second[i]]]);
            }
        }
        return found;
    }
}
