package kesi.deploy.provider.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    /** How a copy of a file gets into the store, in a group for {@link Disk#putAll}; not when it is there. */
    public void copy(Path file, String sha256, String ending, Map<Path, Disk.Work> group) throws IOException {
        Path kept = path(sha256, ending);
        if (!holds(kept, sha256)) {
            group.put(kept, part -> disk.copy(file, part));
        }
    }

    /** How bytes get into the store. */
    public void bytes(byte[] content, String ending, Map<Path, Disk.Work> group) throws IOException {
        String sha256 = Sha256.of(content);
        Path kept = path(sha256, ending);
        if (!holds(kept, sha256)) {
            group.put(kept, part -> disk.write(part, content));
        }
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
