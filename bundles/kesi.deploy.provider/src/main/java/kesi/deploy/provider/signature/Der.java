package kesi.deploy.provider.signature;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A value in the distinguished encoding (DER, X.690): only the shortest lengths and one-byte tags, so that a value has
 * one encoding.
 *
 * @param tag its first byte
 * @param encoded tag, length and content
 * @param head how many bytes tag and length take
 */
record Der(int tag, byte[] encoded, int head) {

    static final int INTEGER = 0x02;
    static final int BITS = 0x03;
    static final int OCTETS = 0x04;
    static final int NULL = 0x05;
    static final int OID = 0x06;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;
    static final int FIRST = 0xa0;

    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_TAG = 0x1f;
    private static final int DEEPEST = 40;

    /** Thrown for bytes that are not in this encoding. */
    static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        Malformed(String what) {
            super(what);
        }
    }

    /** Reads one value that takes all the bytes, and every value in it. */
    static Der read(byte[] bytes) throws Malformed {
        Der whole = at(bytes, 0, bytes.length);
        if (whole.encoded.length != bytes.length) {
            throw new Malformed("bytes after the end");
        }
        whole.check(0);
        return whole;
    }

    byte[] content() {
        return Arrays.copyOfRange(encoded, head, encoded.length);
    }

    List<Der> parts() throws Malformed {
        List<Der> parts = new ArrayList<>();
        for (int at = head; at < encoded.length; ) {
            Der part = at(encoded, at, encoded.length);
            parts.add(part);
            at += part.encoded.length;
        }
        return parts;
    }

    /** The parts of a value that must have this tag. */
    List<Der> parts(int expected) throws Malformed {
        return as(expected).parts();
    }

    Der as(int expected) throws Malformed {
        if (tag != expected) {
            throw new Malformed("tag " + tag + " for " + expected);
        }
        return this;
    }

    BigInteger integer() throws Malformed {
        return new BigInteger(as(INTEGER).content());
    }

    /** An object identifier in its hexadecimal bytes, which compare as well as its dots. */
    String oid() throws Malformed {
        return java.util.HexFormat.of().formatHex(as(OID).content());
    }

    boolean sameAs(Der other) {
        return Arrays.equals(encoded, other.encoded);
    }

    private void check(int depth) throws Malformed {
        if (depth > DEEPEST) {
            throw new Malformed("too deep");
        }
        if ((tag & CONSTRUCTED) != 0) {
            for (Der part : parts()) {
                part.check(depth + 1);
            }
        }
    }

    private static Der at(byte[] bytes, int from, int to) throws Malformed {
        if (to - from < 2 || (bytes[from] & LONG_TAG) == LONG_TAG) {
            throw new Malformed("no value");
        }
        int first = bytes[from + 1] & 0xff;
        int more = first < 0x80 ? 0 : first & 0x7f;
        if (more > 3 || first == 0x80 || from + 2 + more > to) {
            throw new Malformed("length");
        }
        int length =
                more == 0 ? first : new BigInteger(1, Arrays.copyOfRange(bytes, from + 2, from + 2 + more)).intValue();
        boolean shortest = more == 0 || length >= 0x80 && bytes[from + 2] != 0;
        if (!shortest || length > to - from - 2 - more) {
            throw new Malformed("length");
        }
        return new Der(bytes[from] & 0xff, Arrays.copyOfRange(bytes, from, from + 2 + more + length), 2 + more);
    }
}
