package kesi.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who holds a workspace, as written in its lock file: one line each for process, machine and command.
 *
 * @param process the process number, or {@code ?}
 * @param host the machine's name, or {@code ?}
 * @param command what the process does
 */
record Holder(String process, String host, String command) {
    private static final int COMMAND_LIMIT = 200;

    static Holder thisProcess(String command) {
        String shown = command.substring(0, Math.min(COMMAND_LIMIT, command.length()));
        return new Holder(Long.toString(ProcessHandle.current().pid()), machine(), shown);
    }

    static Holder of(String text) {
        List<String> lines = text.lines().toList();
        return new Holder(line(lines, 0), line(lines, 1), line(lines, 2));
    }

    String text() {
        return String.join("\n", process, host, command.replaceAll("\\R", " ")) + "\n";
    }

    private static String line(List<String> lines, int number) {
        return number < lines.size() && !lines.get(number).isBlank() ? lines.get(number) : "?";
    }

    /** From what the machine says of itself; asking the network could take seconds. */
    private static String machine() {
        return Stream.of("COMPUTERNAME", "HOSTNAME")
                .map(System::getenv)
                .filter(Objects::nonNull)
                .findFirst()
                .or(Holder::kernelName)
                .orElse("localhost");
    }

    private static Optional<String> kernelName() {
        try {
            return Optional.of(
                    Files.readString(Path.of("/proc/sys/kernel/hostname")).strip());
        } catch (IOException expected) {
            return Optional.empty();
        }
    }
}
