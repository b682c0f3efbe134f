package kesi.shell.swing.list;

import java.util.Arrays;

/**
 * Many short texts one after the other in large pieces, without an object for each. Texts are only added. One
 * thread
 * writes; another may read texts whose position it was handed by that thread.
 */
final class CharStore {

    private static final int BITS = 18;
    private static final int PIECE = 1 << BITS;
    private static final int LONGEST = 16_000;

    private char[][] pieces = new char[0][];
    private int used = PIECE;

    /** Keeps a text, cut at 16,000 characters, and answers its position. */
    int add(String text) {
        int length = Math.min(LONGEST, text.length());
        if (used + length + 1 > PIECE) {
            pieces = Arrays.copyOf(pieces, pieces.length + 1);
            pieces[pieces.length - 1] = new char[PIECE];
            used = 0;
        }
        char[] piece = pieces[pieces.length - 1];
        int position = ((pieces.length - 1) << BITS) + used;
        piece[used] = (char) length;
        text.getChars(0, length, piece, used + 1);
        used += length + 1;
        return position;
    }

    /** The characters among which the text of that position stands. */
    char[] piece(int position) {
        return pieces[position >>> BITS];
    }

    /** Where the text begins in its piece. */
    int start(int position) {
        return (position & (PIECE - 1)) + 1;
    }

    /** Where the text ends in its piece. */
    int end(int position) {
        int start = start(position);
        return start + piece(position)[start - 1];
    }

    String text(int position) {
        int start = start(position);
        return new String(piece(position), start, end(position) - start);
    }

    /** Compares the text of a position with another, character by character. */
    int compare(int position, String other) {
        char[] piece = piece(position);
        int start = start(position);
        int length = end(position) - start;
        for (int i = 0; i < Math.min(length, other.length()); i++) {
            int difference = piece[start + i] - other.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return length - other.length();
    }

    /** How many characters there is room for. */
    long room() {
        return (long) pieces.length * PIECE;
    }
}
