package kesi.shell.swing.screen;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A display for tests: a virtual one where the machine has Xvfb, otherwise the one that is there. */
record Xvfb(String display, Optional<Process> process) implements AutoCloseable {

    static Optional<Xvfb> open() throws IOException {
        if (isInstalled()) {
            return Optional.of(start());
        }
        return Optional.ofNullable(System.getenv("DISPLAY")).map(display -> new Xvfb(display, Optional.empty()));
    }

    private static Xvfb start() throws IOException {
        Process process = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.US_ASCII);
        String number = said.readLine();
        if (number == null) {
            throw new IOException("Xvfb ended without a display");
        }
        return new Xvfb(":" + number.strip(), Optional.of(process));
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> new File(folder, "Xvfb").canExecute());
    }

    @Override
    public void close() {
        process.ifPresent(Process::destroy);
    }
}
