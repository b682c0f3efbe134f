package kesi.deploy.provider.sign;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.security.auth.x500.X500Principal;

/**
 * A certificate to be made (X.509, RFC 5280).
 *
 * @param subject whose it is, for example {@code CN=Office}
 * @param issuer who issues it; the subject for one that signs itself
 * @param key the subject's
 * @param from when it begins
 * @param to when it ends
 * @param purpose what it may be used for
 */
public record NewCertificate(
        X500Principal subject, X500Principal issuer, PublicKey key, Instant from, Instant to, Purpose purpose) {

    private static final Map<String, String> ALGORITHMS = Map.of(
            "SHA256withECDSA", "1.2.840.10045.4.3.2",
            "SHA384withECDSA", "1.2.840.10045.4.3.3",
            "Ed25519", "1.3.101.112",
            "SHA256withRSA", "1.2.840.113549.1.1.11",
            "SHA1withRSA", "1.2.840.113549.1.1.5");
    private static final int SERIAL_BITS = 120;

    /** What a certificate is for. */
    public enum Purpose {
        /** Signs code. */
        CODE("1.3.6.1.5.5.7.3.3"),
        /** Answers on the network; never admitted. */
        TLS("1.3.6.1.5.5.7.3.1"),
        /** Issues other certificates. */
        AUTHORITY("");

        private final String extended;

        Purpose(String extended) {
            this.extended = extended;
        }
    }

    /** Has it signed by the issuer's key. */
    public X509Certificate signed(PrivateKey issuerKey, String algorithm) throws GeneralSecurityException {
        byte[] named = algorithm(algorithm);
        byte[] body = DerText.sequence(
                DerText.value(0xa0, DerText.integer(BigInteger.TWO)),
                DerText.integer(serial()),
                named,
                issuer.getEncoded(),
                DerText.sequence(DerText.time(from), DerText.time(to)),
                subject.getEncoded(),
                key.getEncoded(),
                DerText.value(0xa3, DerText.sequence(extensions().toArray(byte[][]::new))));
        Signature signature = Signature.getInstance(algorithm);
        signature.initSign(issuerKey);
        signature.update(body);
        byte[] whole = DerText.sequence(body, named, DerText.bits(signature.sign(), 0));
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(whole));
    }

    /** The identifier of a signature's algorithm. */
    static byte[] algorithm(String name) {
        byte[] oid = DerText.oid(java.util.Objects.requireNonNull(ALGORITHMS.get(name), name));
        return name.endsWith("RSA") ? DerText.sequence(oid, DerText.nothing()) : DerText.sequence(oid);
    }

    /** From the key and the dates, so that the same request has the same number. */
    private BigInteger serial() throws GeneralSecurityException {
        java.security.MessageDigest digest = java.security.MessageDigest.getInstance("SHA-256");
        digest.update(key.getEncoded());
        digest.update((subject.getName() + from + to).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new BigInteger(1, Arrays.copyOf(digest.digest(), SERIAL_BITS / 8)).setBit(0);
    }

    private List<byte[]> extensions() {
        if (purpose == Purpose.AUTHORITY) {
            return List.of(
                    extension("2.5.29.19", DerText.sequence(DerText.yes())),
                    extension("2.5.29.15", DerText.bits(new byte[] {0x06}, 1)));
        }
        return List.of(
                extension("2.5.29.15", DerText.bits(new byte[] {(byte) 0x80}, 7)),
                extension("2.5.29.37", DerText.sequence(DerText.oid(purpose.extended))));
    }

    private static byte[] extension(String oid, byte[] value) {
        return DerText.sequence(DerText.oid(oid), DerText.yes(), DerText.octets(value));
    }
}
