package kesi.deploy.provider.sign;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner may read, from the moment they are there. */
public final class OwnerOnly {

    private static final String POSIX = "posix";

    private OwnerOnly() {}

    /** Makes an empty file; one that is there already is an error. */
    public static void create(Path file) throws IOException {
        Files.createFile(file, attributes());
    }

    private static FileAttribute<?>[] attributes() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains(POSIX);
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
