package kesi.deploy.provider.sign;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes values in the distinguished encoding (DER, X.690). */
final class DerText {

    private static final int YEAR_2050 = 2050;

    private DerText() {}

    static byte[] value(int tag, byte[]... contents) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] one : contents) {
            content.writeBytes(one);
        }
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        value.write(tag);
        int length = content.size();
        if (length < 0x80) {
            value.write(length);
        } else {
            int bytes = length < 0x100 ? 1 : length < 0x10000 ? 2 : 3;
            value.write(0x80 | bytes);
            for (int i = bytes - 1; i >= 0; i--) {
                value.write(length >> 8 * i);
            }
        }
        value.writeBytes(content.toByteArray());
        return value.toByteArray();
    }

    static byte[] sequence(byte[]... contents) {
        return value(0x30, contents);
    }

    static byte[] integer(BigInteger number) {
        return value(0x02, number.toByteArray());
    }

    static byte[] yes() {
        return value(0x01, new byte[] {(byte) 0xff});
    }

    static byte[] nothing() {
        return value(0x05);
    }

    static byte[] octets(byte[] bytes) {
        return value(0x04, bytes);
    }

    static byte[] bits(byte[] bytes, int unused) {
        return value(0x03, new byte[] {(byte) unused}, bytes);
    }

    /** An object identifier in its usual form with dots. */
    static byte[] oid(String dotted) {
        String[] words = dotted.split("\\.", -1);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(Integer.parseInt(words[0]) * 40 + Integer.parseInt(words[1]));
        for (int i = 2; i < words.length; i++) {
            long arc = Long.parseLong(words[i]);
            for (int shift = 63 / 7 * 7 - 7; shift > 0; shift -= 7) {
                if (arc >> shift != 0) {
                    content.write((int) (arc >> shift & 0x7f | 0x80));
                }
            }
            content.write((int) (arc & 0x7f));
        }
        return value(0x06, content.toByteArray());
    }

    static byte[] time(Instant time) {
        boolean late = time.atZone(ZoneOffset.UTC).getYear() >= YEAR_2050;
        DateTimeFormatter format = DateTimeFormatter.ofPattern(late ? "yyyyMMddHHmmss'Z'" : "yyMMddHHmmss'Z'");
        String text = format.withZone(ZoneOffset.UTC).format(time);
        return value(late ? 0x18 : 0x17, text.getBytes(StandardCharsets.US_ASCII));
    }
}
