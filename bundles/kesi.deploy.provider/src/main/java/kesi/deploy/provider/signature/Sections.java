package kesi.deploy.provider.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import kesi.deploy.provider.zip.Refused;

/**
 * A manifest or signature file, read strictly: no name, section or header twice, and understood by the JDK in the same
 * way.
 *
 * @param bytes the whole file
 * @param head the main section with the empty line after it, as bytes
 * @param main its headers; names compare without case
 * @param named the other sections by their names
 */
public record Sections(byte[] bytes, byte[] head, Map<String, String> main, Map<String, Section> named) {

    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,69}");
    private static final String NAME = "Name";

    /**
     * A named section.
     *
     * @param raw its bytes with the empty line after it
     * @param headers without its name
     */
    public record Section(byte[] raw, Map<String, String> headers) {}

    /** A header of the main section. */
    public Optional<String> main(String header) {
        return Optional.ofNullable(main.get(header));
    }

    static Sections read(String file, String entry, byte[] bytes) {
        try {
            Sections read = parse(bytes);
            if (!read.agrees(new Manifest(new ByteArrayInputStream(bytes)))) {
                throw new IOException("two readings");
            }
            return read;
        } catch (IOException e) {
            throw Refused.of("B-MANIFEST", "gate.manifest", file, entry, String.valueOf(e.getMessage()));
        }
    }

    private static Sections parse(byte[] bytes) throws IOException {
        Map<String, Section> named = new LinkedHashMap<>();
        byte[] head = section(bytes, 0);
        Map<String, String> main = headers(head);
        if (main.isEmpty() || main.containsKey(NAME)) {
            throw new IOException("main section");
        }
        for (int at = head.length; at < bytes.length; ) {
            byte[] raw = section(bytes, at);
            Map<String, String> headers = headers(raw);
            String name = headers.remove(NAME);
            if (name == null || named.put(name, new Section(raw, headers)) != null) {
                throw new IOException(name == null ? "section without name" : "section twice: " + name);
            }
            at += raw.length;
        }
        return new Sections(bytes, head, main, named);
    }

    /** The bytes from a place to after the next empty line. */
    private static byte[] section(byte[] bytes, int from) throws IOException {
        int line = from;
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == 0 || bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n')) {
                throw new IOException("line end");
            }
            if (bytes[i] == '\n') {
                int length = i - line - (i > line && bytes[i - 1] == '\r' ? 1 : 0);
                if (length == 0) {
                    return Arrays.copyOfRange(bytes, from, i + 1);
                }
                line = i + 1;
            }
        }
        throw new IOException("no empty line at the end");
    }

    private static Map<String, String> headers(byte[] raw) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : text(joined(raw)).split("\r?\n")) {
            int colon = line.indexOf(": ");
            String name = colon < 0 ? "" : line.substring(0, colon);
            if (line.isEmpty()) {
                continue;
            }
            if (!HEADER.matcher(name).matches() || headers.put(name, line.substring(colon + 2)) != null) {
                throw new IOException("header: " + line);
            }
        }
        return headers;
    }

    /** Without the line ends after which a line goes on, which may stand within a character. */
    private static byte[] joined(byte[] raw) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(raw.length);
        for (int i = 0; i < raw.length; i++) {
            int end = raw[i] == '\r' ? i + 2 : raw[i] == '\n' ? i + 1 : -1;
            if (end > 0 && end < raw.length && raw[end] == ' ' && i > 0) {
                i = end;
            } else {
                joined.write(raw[i]);
            }
        }
        return joined.toByteArray();
    }

    private static String text(byte[] bytes) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException("not UTF-8", e);
        }
    }

    private boolean agrees(Manifest other) {
        return same(main, other.getMainAttributes())
                && named.keySet().equals(other.getEntries().keySet())
                && named.entrySet().stream()
                        .allMatch(one -> same(one.getValue().headers(), other.getAttributes(one.getKey())));
    }

    private static boolean same(Map<String, String> headers, java.util.jar.Attributes attributes) {
        return headers.size() == attributes.size()
                && headers.entrySet().stream()
                        .allMatch(one -> one.getValue().equals(attributes.getValue(one.getKey())));
    }
}
