package kesi.core.provider.secret;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import kesi.core.api.problem.Problem;
import kesi.core.api.secret.Secrets;
import kesi.core.api.text.Message;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Secrets in {@code secrets.p12} of the workspace, readable by its owner alone. The file is written anew each time and
 * put in place at once, so that a crash leaves the one before.
 */
@Component(service = Secrets.class)
public final class KeyStoreSecrets implements Secrets {

    private static final String TYPE = "PKCS12";
    private static final String KIND = "AES"; // only the name of the entry's kind; the bytes are the secret itself
    private static final String OWNER_ONLY = "rw-------";

    private final Path file;

    @Activate
    public KeyStoreSecrets(BundleContext context) {
        this.file = Path.of(Objects.requireNonNullElse(context.getProperty("kesi.home"), "."), "secrets.p12");
    }

    @Override
    public synchronized List<String> names(char[] passphrase) {
        try {
            return Collections.list(open(passphrase).aliases()).stream()
                    .sorted()
                    .toList();
        } catch (GeneralSecurityException | IOException e) {
            throw unusable(e);
        }
    }

    @Override
    public synchronized Optional<char[]> find(String name, char[] passphrase) {
        try {
            Key key = open(passphrase).getKey(alias(name), passphrase);
            return Optional.ofNullable(key).map(Key::getEncoded).map(KeyStoreSecrets::characters);
        } catch (GeneralSecurityException | IOException e) {
            throw unusable(e);
        }
    }

    @Override
    public synchronized void keep(String name, char[] secret, char[] passphrase) {
        byte[] bytes = bytes(secret);
        try {
            KeyStore store = open(passphrase);
            store.setKeyEntry(alias(name), new SecretKeySpec(bytes, KIND), passphrase, null);
            write(store, passphrase);
        } catch (GeneralSecurityException | IOException e) {
            throw unusable(e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    @Override
    public synchronized void forget(String name, char[] passphrase) {
        try {
            KeyStore store = open(passphrase);
            if (store.containsAlias(alias(name))) {
                store.deleteEntry(alias(name));
                write(store, passphrase);
            }
        } catch (GeneralSecurityException | IOException e) {
            throw unusable(e);
        }
    }

    private KeyStore open(char[] passphrase) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(TYPE);
        if (!Files.exists(file)) {
            store.load(null, passphrase);
            return store;
        }
        store.load(new ByteArrayInputStream(Files.readAllBytes(file)), passphrase);
        return store;
    }

    private void write(KeyStore store, char[] passphrase) throws GeneralSecurityException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, passphrase);
        Path temporary = file.resolveSibling("secrets.p12.tmp");
        Files.deleteIfExists(temporary);
        create(temporary);
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(out.toByteArray()));
            channel.force(true);
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void create(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        } else {
            Files.createFile(file);
        }
    }

    private Problem unusable(Exception e) {
        boolean wrong = e.getCause() instanceof UnrecoverableKeyException || e instanceof UnrecoverableKeyException;
        return wrong
                ? Problem.refused("S-PASSPHRASE", Message.of(KeyStoreSecrets.class, "secret.passphrase", file))
                : Problem.failed(Message.of(
                        KeyStoreSecrets.class,
                        "secret.unusable",
                        file,
                        e.getClass().getSimpleName()));
    }

    /** The key store knows no case in its names, whatever the provider. */
    private static String alias(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static byte[] bytes(char[] characters) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(characters));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    private static char[] characters(byte[] bytes) {
        CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        char[] characters = new char[decoded.remaining()];
        decoded.get(characters);
        Arrays.fill(decoded.array(), '\0');
        Arrays.fill(bytes, (byte) 0);
        return characters;
    }
}
