package kesi.exchange.files.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import kesi.exchange.api.SourceFile.Format;
import kesi.exchange.files.text.ByteShape;

/** Tells the kind of a file by its first bytes, and by its name's ending where bytes do not tell. */
final class Formats {

    static final int HEAD = 8192;

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
    private static final byte[][] IMAGES = {
        {(byte) 0x89, 'P', 'N', 'G'},
        {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
        {'G', 'I', 'F', '8'},
        {'B', 'M'},
        {'I', 'I', 42, 0},
        {'M', 'M', 0, 42},
    };

    private Formats() {}

    static boolean isZip(byte[] head) {
        return starts(head, new byte[] {'P', 'K', 3, 4}) || starts(head, new byte[] {'P', 'K', 5, 6});
    }

    /**
     * The kind of a file that is no plain archive.
     *
     * @param head its first bytes, at most {@link #HEAD}
     * @param parts the names inside, asked only for a zip
     */
    static Format of(String fileName, byte[] head, Supplier<Set<String>> parts) {
        if (isZip(head)) {
            return ofZip(parts.get());
        }
        if (starts(head, OLE2)) {
            return Format.OLE2;
        }
        if (new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return Format.PDF;
        }
        for (byte[] image : IMAGES) {
            if (starts(head, image) && (image[0] < 0 || !ByteShape.of(head).looksLikeText())) {
                return Format.IMAGE;
            }
        }
        if (starts(head, new byte[] {'R', 'I', 'F', 'F'}) && head.length > 12 && head[8] == 'W') {
            return Format.IMAGE;
        }
        return byName(fileName, head);
    }

    private static Format ofZip(Set<String> parts) {
        if (parts.contains("xl/workbook.xml")) {
            return Format.XLSX;
        }
        return parts.contains("word/document.xml") ? Format.DOCX : Format.BINARY;
    }

    private static Format byName(String fileName, byte[] head) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "pdf" -> Format.PDF;
            case "xlsx", "xlsm" -> Format.XLSX;
            case "docx" -> Format.DOCX;
            default -> ByteShape.of(head).looksLikeText() ? text(ending, head) : Format.BINARY;
        };
    }

    private static Format text(String ending, byte[] head) {
        return switch (ending) {
            case "csv", "tsv" -> Format.CSV;
            case "json" -> Format.JSON;
            case "jsonl", "ndjson" -> Format.JSON_LINES;
            case "txt" -> Format.TEXT;
            default -> firstCharacter(head) == '{' ? Format.JSON : Format.TEXT;
        };
    }

    private static char firstCharacter(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1).strip();
        return start.isEmpty() ? ' ' : start.charAt(0);
    }

    private static boolean starts(byte[] head, byte[] magic) {
        return head.length >= magic.length && java.util.Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
