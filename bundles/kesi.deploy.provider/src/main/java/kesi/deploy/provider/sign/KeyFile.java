package kesi.deploy.provider.sign;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Reads a key with a password that comes from a file, a variable or a prompt, and is wiped afterwards. */
public final class KeyFile {

    private KeyFile() {}

    /** Reads it. */
    public static SigningKey read(
            Path file, Optional<String> alias, Optional<Path> passwordFile, Optional<String> passwordEnv) {
        char[] password = Password.read(passwordFile, passwordEnv);
        try {
            return SigningKey.read(file, password, alias);
        } finally {
            Arrays.fill(password, ' ');
        }
    }
}
