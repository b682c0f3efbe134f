package kesi.core.provider.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;

/** Whether IT alone can write a file: it and its folder belong to the administrator, and nobody else may write. */
final class Guarded {

    private static final int ROOT = 0;
    private static final List<String> ADMINISTRATORS = List.of("Administrators", "SYSTEM", "TrustedInstaller");

    private Guarded() {}

    /** Answers no where that cannot be told. */
    static boolean is(Path file) {
        try {
            Path real = file.toRealPath();
            Path folder = real.getParent();
            return folder != null && isOfIt(real) && isOfIt(folder);
        } catch (IOException | UnsupportedOperationException | SecurityException e) { // then nobody vouches for it
            return false;
        }
    }

    private static boolean isOfIt(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            String owner = Files.getOwner(file).getName();
            return ADMINISTRATORS.stream().anyMatch(name -> owner.equals(name) || owner.endsWith("\\" + name));
        }
        Set<PosixFilePermission> may = Files.getPosixFilePermissions(file);
        return Integer.valueOf(ROOT).equals(Files.getAttribute(file, "unix:uid"))
                && !may.contains(PosixFilePermission.GROUP_WRITE)
                && !may.contains(PosixFilePermission.OTHERS_WRITE);
    }
}
