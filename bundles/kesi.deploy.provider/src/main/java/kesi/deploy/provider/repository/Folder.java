package kesi.deploy.provider.repository;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/** A repository in a folder: a share, a stick, a mirror. */
record Folder(Path path, String shown) implements Place {

    private static final int CHUNK = 1 << 16;

    @Override
    public void read(String file, long most, OutputStream sink) {
        Path whole = path.resolve(file);
        try (InputStream in = Files.newInputStream(whole)) {
            OutputStream limited = Place.limited(file, most, sink);
            byte[] chunk = new byte[CHUNK];
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                limited.write(chunk, 0, count);
            }
        } catch (IOException e) {
            throw Problem.failed(Message.of(Folder.class, "index.unreadable", whole, e.toString()), e);
        }
    }
}
