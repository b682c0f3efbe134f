package kesi.record.jdbc.journal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The text under which a key's value is kept: a long one by its hash, since an index holds only so much. */
public final class KeyText {

    private static final int LONGEST = 400;

    private KeyText() {}

    /** The value itself up to 400 characters, else its hash. */
    public static String of(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        byte[] hash = Chain.sha256().digest(value.getBytes(StandardCharsets.UTF_8));
        return "sha256:" + HexFormat.of().formatHex(hash);
    }
}
