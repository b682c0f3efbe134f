package kesi.shell.swing.log;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last lines of a log file, which may grow meanwhile.
 *
 * @param file the log
 */
record LogTail(Path file) {

    static final int LINES = 1000;
    private static final int MOST_BYTES = 400_000;
    private static final Pattern LEVEL = Pattern.compile("\\b(TRACE|DEBUG|INFO|WARN|ERROR)\\b");
    private static final List<String> LEVELS = List.of("TRACE", "DEBUG", "INFO", "WARN", "ERROR");

    /** The last thousand lines; none when there is no log. */
    List<String> read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(0, in.length() - MOST_BYTES);
            in.seek(from);
            byte[] bytes = new byte[(int) Math.min(MOST_BYTES, in.length() - from)];
            in.readFully(bytes);
            return lines(new String(bytes, StandardCharsets.UTF_8), from > 0);
        }
    }

    private static List<String> lines(String text, boolean cut) {
        List<String> all = new ArrayList<>(text.lines().toList());
        if (cut && !all.isEmpty()) {
            all.remove(0);
        }
        return all.subList(Math.max(0, all.size() - LINES), all.size());
    }

    /** The entries at least as heavy; a line without a level belongs to the entry before it. */
    static List<String> filtered(List<String> lines, String least, String words) {
        List<String> kept = new ArrayList<>();
        boolean keep = LEVELS.indexOf(least) <= 0;
        for (String line : lines) {
            Matcher level = LEVEL.matcher(line);
            if (level.find()) {
                keep = LEVELS.indexOf(level.group(1)) >= LEVELS.indexOf(least);
            }
            if (keep && line.contains(words)) {
                kept.add(line);
            }
        }
        return List.copyOf(kept);
    }
}
