package kesi.deploy.provider.trust;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;

/** SHA-256 fingerprints of certificates: 64 hexadecimal digits. */
public final class Fingerprint {

    private Fingerprint() {}

    /** The fingerprint of a certificate. */
    public static String of(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a person wrote, without colons, spaces and capitals. */
    public static String plain(String written) {
        return written.replaceAll("[:\\s]", "").toLowerCase(Locale.ROOT);
    }
}
