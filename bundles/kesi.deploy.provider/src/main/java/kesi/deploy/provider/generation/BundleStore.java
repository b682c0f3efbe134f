package kesi.deploy.provider.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files by their hashes. A file that is there is never changed; whoever puts the same content twice has it once.
 *
 * @param folder {@code deploy/store/sha256} of a workspace
 */
public record BundleStore(Path folder, Disk disk) {

    private static final int SHARD = 2;

    /** Where a file with that hash is, or would be. */
    public Path path(String sha256, String ending) {
        return folder.resolve(sha256.substring(0, SHARD)).resolve(sha256 + ending);
    }

    /** Takes a copy of a file, on the disk for good when this returns. */
    public Path put(Path file, String sha256, String ending) throws IOException {
        Path kept = path(sha256, ending);
        if (!holds(kept, sha256)) {
            disk.makeFolder(kept.resolveSibling(""));
            disk.putCopy(file, kept);
        }
        return kept;
    }

    /** Takes bytes. */
    public Path put(byte[] content, String ending) throws IOException {
        String sha256 = Sha256.of(content);
        Path kept = path(sha256, ending);
        if (!holds(kept, sha256)) {
            disk.makeFolder(kept.resolveSibling(""));
            disk.put(kept, content);
        }
        return kept;
    }

    /** A file of that name that decayed on the disk is written again. */
    private static boolean holds(Path kept, String sha256) throws IOException {
        return Files.isRegularFile(kept) && Sha256.of(kept).equals(sha256);
    }

    /** Removes what nobody names any more. */
    public void sweep(Set<String> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (!wanted.contains(name.split("\\.", 2)[0]) || name.endsWith(".part")) {
                disk.delete(file);
            }
        }
    }
}
