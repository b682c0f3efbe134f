package kesi.deploy.provider.zip;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that mean the same on every system, for every reader and for every eye. */
final class EntryName {

    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");
    private static final Set<Integer> FORBIDDEN =
            Set.of((int) '\\', (int) ':', (int) '*', (int) '?', (int) '"', (int) '<', (int) '>', (int) '|');
    private static final int LONGEST_WORD = 255;
    private static final int LONGEST = 1_000;

    private EntryName() {}

    /**
     * Reads a name.
     *
     * @param file for sentences
     * @param utf8 whether the entry says that its name is UTF-8; it must, unless it is ASCII
     */
    static String read(String file, byte[] bytes, boolean utf8) {
        String name = decode(file, bytes);
        boolean ascii = name.length() == bytes.length;
        if (bytes.length == 0 || bytes.length > LONGEST || !ascii && !utf8) {
            throw wrong(file, name, "length");
        }
        if (!Normalizer.isNormalized(name, Normalizer.Form.NFC)
                || name.codePoints().anyMatch(c -> FORBIDDEN.contains(c) || !shows(c))) {
            throw wrong(file, name, "characters");
        }
        checkWords(file, name);
        return name;
    }

    /** Two entries whose names fold to the same are the same file for somebody. */
    static String folded(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        String lower = folded.toLowerCase(Locale.ROOT);
        return lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String decode(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw wrong(file, new String(bytes, StandardCharsets.ISO_8859_1), "encoding");
        }
    }

    private static boolean shows(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static void checkWords(String file, String name) {
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        for (String word : path.split("/", -1)) {
            boolean bad = word.isEmpty()
                    || word.endsWith(".")
                    || word.endsWith(" ")
                    || word.startsWith(" ")
                    || word.getBytes(StandardCharsets.UTF_8).length > LONGEST_WORD
                    || DEVICE.matcher(word.toLowerCase(Locale.ROOT)).matches();
            if (bad) {
                throw wrong(file, name, "path");
            }
        }
    }

    private static RuntimeException wrong(String file, String name, String why) {
        return Refused.of("B-NAME", "gate.name." + why, name, file);
    }
}
