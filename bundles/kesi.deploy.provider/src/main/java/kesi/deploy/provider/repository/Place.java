package kesi.deploy.provider.repository;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.provider.zip.Refused;

/** Where a repository is: a folder, or an address by http or https. Files are read with a limit and a time. */
sealed interface Place permits Folder, Web {

    /** What people wrote, for sentences. */
    String shown();

    /**
     * Hands over the bytes of a file.
     *
     * @param most so many at most; the rest is not read
     * @throws Problem of kind REFUSED with B-TOO-BIG when there are more; failed when it cannot be read
     */
    void read(String file, long most, OutputStream sink);

    /** A small file as bytes. */
    default byte[] bytes(String file, int most) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        read(file, most, bytes);
        return bytes.toByteArray();
    }

    /** The place that a text tells: an http(s) or file URL, or a folder. */
    static Place of(String written) {
        try {
            URI uri = written.contains("://") || written.startsWith("file:") ? new URI(written) : null;
            if (uri == null) {
                return new Folder(Path.of(written), written);
            }
            String scheme = String.valueOf(uri.getScheme());
            return switch (scheme) {
                case "file" -> new Folder(Path.of(uri), written);
                case "http", "https" -> new Web(uri, written);
                default -> throw unknown(written);
            };
        } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            throw unknown(written);
        }
    }

    /** A sink that refuses what is more than it may be. */
    static OutputStream limited(String name, long most, OutputStream sink) {
        return new OutputStream() {
            private long count;

            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                count += length;
                if (count > most) {
                    throw Refused.of("B-TOO-BIG", "index.long", name, most);
                }
                sink.write(bytes, from, length);
            }
        };
    }

    private static Problem unknown(String written) {
        return Problem.usage(Message.of(Place.class, "index.place", written));
    }
}
