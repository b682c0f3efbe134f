package kesi.exchange.files.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import kesi.exchange.api.SourceFile;
import kesi.exchange.files.Refusal;

/**
 * A file under the name that messages use.
 *
 * @param name the path as given, or {@code archive.zip!entry}
 * @param fileName the last part
 * @param format what its bytes say it is
 * @param size in bytes
 * @param content the bytes
 */
record NamedFile(String name, String fileName, Format format, long size, Content content) implements SourceFile {

    static NamedFile of(String name, Content content) {
        try {
            String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            String fileName = last.substring(last.lastIndexOf('!') + 1);
            byte[] head = content.head(Formats.HEAD);
            Format format = Formats.of(fileName, head, () -> parts(name, content));
            return new NamedFile(name, fileName, format, content.size(), content);
        } catch (IOException e) {
            throw Refusal.of(e, "E-FILE-UNREADABLE", name, String.valueOf(e.getMessage()));
        }
    }

    /** Whether these bytes are an archive of files and no office document. */
    static boolean isArchive(String name, Content content) throws IOException {
        return Formats.isZip(content.head(4))
                && Formats.of(name, content.head(4), () -> parts(name, content)) == Format.BINARY;
    }

    @Override
    public InputStream open() throws IOException {
        return content.open();
    }

    @Override
    public String sha256() {
        try {
            return content.sha256();
        } catch (IOException e) {
            throw Refusal.of(e, "E-FILE-UNREADABLE", name, String.valueOf(e.getMessage()));
        }
    }

    private static Set<String> parts(String name, Content content) {
        return CentralDirectory.read(name, content).entries().stream()
                .map(CentralDirectory.Entry::latinName)
                .collect(Collectors.toSet());
    }
}
