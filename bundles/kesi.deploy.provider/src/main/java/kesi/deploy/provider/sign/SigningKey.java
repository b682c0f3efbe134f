package kesi.deploy.provider.sign;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.provider.sign.NewCertificate.Purpose;

/**
 * A private key with its certificates.
 *
 * @param key never shown and never written but into its own file
 * @param chain its certificate first
 */
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {

    private static final String STORE = "PKCS12";

    public SigningKey {
        chain = List.copyOf(chain);
    }

    /** A key that signs for a department of its own. */
    public static SigningKey create(String name, KeyKind kind, Period valid, Instant now)
            throws GeneralSecurityException {
        KeyPair pair = kind.generate();
        X500Principal subject = new X500Principal("CN=" + name.replaceAll("[,+=\"\\\\<>;#]", " "));
        Instant end = now.atZone(ZoneOffset.UTC).plus(valid).toInstant();
        NewCertificate wanted = new NewCertificate(subject, subject, pair.getPublic(), now, end, Purpose.CODE);
        return new SigningKey(pair.getPrivate(), List.of(wanted.signed(pair.getPrivate(), kind.signature())));
    }

    /**
     * Reads a key from a PKCS #12 file.
     *
     * @param alias which; may be empty when there is one
     * @throws Problem when the password is wrong or there is no such key
     */
    public static SigningKey read(Path file, char[] password, Optional<String> alias) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance(STORE);
            store.load(in, password);
            String name = alias.orElseGet(() -> onlyAlias(file, store));
            if (!(store.getKey(name, password) instanceof PrivateKey key)) {
                throw Problem.usage(Message.of(SigningKey.class, "sign.key.none", file, name));
            }
            List<X509Certificate> chain = Arrays.stream(store.getCertificateChain(name))
                    .map(X509Certificate.class::cast)
                    .toList();
            return new SigningKey(key, chain);
        } catch (IOException | GeneralSecurityException e) {
            throw Problem.failed(
                    Message.of(SigningKey.class, "sign.key.unreadable", file, String.valueOf(e.getMessage())));
        }
    }

    /** Writes the key into a new PKCS #12 file, readable for its owner alone where the system can tell. */
    public void write(Path file, char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(STORE);
        store.load(null, password);
        store.setKeyEntry("kesi", key, password, chain.toArray(Certificate[]::new));
        OwnerOnly.create(file);
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.TRUNCATE_EXISTING)) {
            store.store(out, password);
        }
    }

    /** Signs bytes. */
    public byte[] sign(byte[] bytes) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(algorithm());
        signature.initSign(key);
        signature.update(bytes);
        return signature.sign();
    }

    /** By which algorithm it signs. */
    public String algorithm() {
        return switch (key.getAlgorithm()) {
            case "EC" -> bits() > 256 ? KeyKind.EC384.signature() : KeyKind.EC256.signature();
            case "RSA" -> KeyKind.RSA3072.signature();
            default -> KeyKind.ED25519.signature();
        };
    }

    private int bits() {
        return key instanceof java.security.interfaces.ECKey ec
                ? ec.getParams().getCurve().getField().getFieldSize()
                : 0;
    }

    private static String onlyAlias(Path file, KeyStore store) {
        try {
            List<String> all = Collections.list(store.aliases());
            if (all.size() == 1) {
                return all.get(0);
            }
            throw Problem.usage(Message.of(SigningKey.class, "sign.key.which", file, String.join(", ", all)));
        } catch (java.security.KeyStoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
