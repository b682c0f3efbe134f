package kesi.launcher.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kesi.launcher.Failure;
import kesi.launcher.Sentence;

/**
 * The SHA-256 of every bundle jar as the build wrote them down, one {@code hash  name} a line like {@code sha256sum}.
 * It finds changed and foreign jars; who can write both jar and list is not stopped by it.
 */
public final class Hashes {
    private static final int BUFFER = 1 << 16;

    private final Map<String, String> byName;

    private Hashes(Map<String, String> byName) {
        this.byName = Map.copyOf(byName);
    }

    /** Reads a list. */
    public static Hashes read(Path list) {
        try {
            return new Hashes(Files.readAllLines(list).stream()
                    .filter(line -> line.length() > 66)
                    .collect(Collectors.toMap(line -> line.substring(66), line -> line.substring(0, 64))));
        } catch (IOException | IllegalStateException e) {
            throw Failure.failed("file.unreadable", list, e.getClass().getSimpleName())
                    .because(e);
        }
    }

    /** Writes the list of all jars in a folder. */
    public static void write(Path folder, Path list) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> jars = Files.list(folder)) {
            for (Path jar :
                    jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                found.put(String.valueOf(jar.getFileName()), hash(jar));
            }
        }
        Files.writeString(
                list,
                found.entrySet().stream()
                        .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                        .collect(Collectors.joining()));
    }

    /** The list with more files in it. */
    public Hashes and(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(byName);
        all.putAll(more);
        return new Hashes(all);
    }

    /** Whether a file has a hash; one that was seen with it and not touched since is not read. */
    public static boolean isRight(Path file, String expected, Seen seen) throws IOException {
        return seen.had(file, expected) || matches(file, expected, seen);
    }

    /** The hash that the list states for a file name. */
    public Optional<String> of(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Compares files with the list.
     *
     * @param seen files that need not be read again
     * @throws Failure with exit code 3 naming every jar that changed or is not in the list
     */
    public void verify(List<Path> jars, Seen seen) {
        List<Sentence> wrong =
                jars.parallelStream().flatMap(jar -> check(jar, seen).stream()).toList();
        seen.write();
        if (!wrong.isEmpty()) {
            throw Failure.refused(wrong);
        }
    }

    /** What is wrong with a file that is read whatever was seen before; empty when nothing is. */
    public Optional<Sentence> look(Path jar) {
        return check(jar, Seen.nothing(jar));
    }

    private Optional<Sentence> check(Path jar, Seen seen) {
        String expected = byName.get(String.valueOf(jar.getFileName()));
        if (expected == null) {
            return Optional.of(Sentence.of("bundle.foreign", jar));
        }
        try {
            return isRight(jar, expected, seen) ? Optional.empty() : Optional.of(Sentence.of("bundle.changed", jar));
        } catch (IOException e) {
            return Optional.of(Sentence.of("file.unreadable", jar, e.getClass().getSimpleName()));
        }
    }

    private static boolean matches(Path jar, String expected, Seen seen) throws IOException {
        boolean same = hash(jar).equals(expected);
        if (same) {
            seen.remember(jar, expected);
        }
        return same;
    }

    /** The SHA-256 of a file in lower-case hexadecimal. */
    public static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A new SHA-256 digest, which every Java platform has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
