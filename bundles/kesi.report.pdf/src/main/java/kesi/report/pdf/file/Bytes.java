package kesi.report.pdf.file;

import java.util.Arrays;

/** Gathers PDF syntax, which is ASCII, as the bytes of a stream. */
final class Bytes {

    private static final int FIRST_ROOM = 1 << 13;
    private static final int THOUSAND = 1000;
    private static final int LONGEST_NUMBER = 24;
    private static final int MOST_DIGITS = 19;
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private byte[] room = new byte[FIRST_ROOM];
    private int size;

    Bytes append(String ascii) {
        int length = ascii.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            room[size++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    Bytes append(char ascii) {
        reserve(1);
        room[size++] = (byte) ascii;
        return this;
    }

    Bytes append(int number) {
        reserve(LONGEST_NUMBER);
        whole(number);
        return this;
    }

    /** A number with at most three decimals. */
    Bytes number(double value) {
        reserve(LONGEST_NUMBER);
        long scaled = Math.round(value * THOUSAND);
        if (scaled < 0) {
            room[size++] = '-';
            scaled = -scaled;
        }
        whole(scaled / THOUSAND);
        int rest = (int) (scaled % THOUSAND);
        if (rest > 0) {
            room[size++] = '.';
            for (int unit = THOUSAND / 10; rest > 0; unit /= 10) {
                room[size++] = (byte) ('0' + rest / unit);
                rest %= unit;
            }
        }
        return this;
    }

    /** The number of a glyph as four hexadecimal digits. */
    void code(int code) {
        reserve(4);
        for (int shift = 12; shift >= 0; shift -= 4) {
            room[size++] = DIGITS[(code >>> shift) & 0xF];
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(room, size);
    }

    private void whole(long number) {
        if (number < 0) {
            room[size++] = '-';
            whole(-number);
            return;
        }
        int end = size + digits(number);
        size = end;
        long rest = number;
        for (; rest > Integer.MAX_VALUE; rest /= 10) {
            room[--end] = (byte) ('0' + rest % 10);
        }
        int left = (int) rest;
        do {
            room[--end] = (byte) ('0' + left % 10);
            left /= 10;
        } while (left > 0);
    }

    private static int digits(long number) {
        int digits = 1;
        for (long limit = 10; digits < MOST_DIGITS && number >= limit; limit *= 10) {
            digits++;
        }
        return digits;
    }

    private void reserve(int more) {
        if (size + more > room.length) {
            room = Arrays.copyOf(room, Math.max(room.length * 2, size + more));
        }
    }
}
