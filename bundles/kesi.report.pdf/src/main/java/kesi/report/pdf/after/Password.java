package kesi.report.pdf.after;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/** Passwords from a file, an environment variable or a prompt; never from the command line, where others see them. */
final class Password {

    private Password() {}

    /**
     * Reads one.
     *
     * @param file whose first line it is
     * @param variable in which it stands
     * @param asked what is asked for on the console
     * @throws Problem of kind USAGE when there is none and nobody can be asked
     */
    static char[] read(Optional<Path> file, Optional<String> variable, String asked) {
        if (file.isPresent()) {
            return ofFile(file.get());
        }
        if (variable.isPresent()) {
            String value = System.getenv(variable.get());
            if (value == null || value.isEmpty()) {
                throw Problem.usage(Message.of(Password.class, "password.variable", variable.get()));
            }
            return value.toCharArray();
        }
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword("%s: ", asked);
        if (typed == null || typed.length == 0) {
            throw Problem.usage(Message.of(Password.class, "password.none"));
        }
        return typed;
    }

    private static char[] ofFile(Path file) {
        try {
            String first = Files.readString(file).lines().findFirst().orElse("");
            if (first.isEmpty()) {
                throw Problem.usage(Message.of(Password.class, "password.none"));
            }
            return first.toCharArray();
        } catch (IOException e) {
            throw Problem.failed(Message.of(Password.class, "password.file", file, e.toString()), e);
        }
    }
}
