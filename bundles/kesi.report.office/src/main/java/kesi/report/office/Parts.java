package kesi.report.office;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of an office file, one after the other. Used by one thread. */
final class Parts {

    private static final LocalDateTime STAMP = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Writer out;

    Parts(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    }

    void begin(String name) {
        try {
            entry(name);
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(STAMP);
        zip.putNextEntry(entry);
    }

    /** Markup as it is. */
    Parts raw(String markup) {
        try {
            out.write(markup);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end() {
        try {
            out.flush();
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void part(String name, String markup) {
        begin(name);
        raw(markup);
        end();
    }

    void bytes(String name, byte[] content) {
        try {
            entry(name);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() {
        try {
            out.flush();
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text for content and attributes; characters that XML does not know become the replacement character. */
    static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(each -> {
            switch (each) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(each) ? each : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int each) {
        boolean control = each < 0x20 && each != '\t' && each != '\n' && each != '\r';
        return !control && (each < 0xD800 || each > 0xDFFF) && each != 0xFFFE && each != 0xFFFF;
    }
}
