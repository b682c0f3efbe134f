package kesi.launcher.run;

import ch.qos.logback.core.rolling.RollingPolicyBase;
import ch.qos.logback.core.rolling.RolloverFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Keeps some old logs beside the log, numbered from the newest. Logback's own policies read the path as a pattern: a
 * folder with a per cent sign in its name would let the log grow for ever.
 */
final class OldLogs extends RollingPolicyBase {

    private final Path file;
    private final int count;

    /** As many old logs of that file; the oldest goes when there would be more. */
    OldLogs(Path file, int count) {
        this.file = file;
        this.count = count;
    }

    @Override
    public void rollover() throws RolloverFailure {
        try {
            for (int number = count - 1; number >= 1; number--) {
                if (Files.exists(old(number))) {
                    move(old(number), old(number + 1));
                }
            }
            move(file, old(1));
        } catch (IOException e) {
            throw new RolloverFailure(file + " cannot be moved aside: " + e.getMessage(), e);
        }
    }

    @Override
    public String getActiveFileName() {
        return file.toString();
    }

    private Path old(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
