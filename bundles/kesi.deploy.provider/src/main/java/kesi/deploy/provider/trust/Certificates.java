package kesi.deploy.provider.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/** Certificates as files and texts: PEM or DER. */
public final class Certificates {

    private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
    private static final String END = "-----END CERTIFICATE-----";
    private static final int LARGEST = 1 << 20;
    private static final int LINE = 64;

    private Certificates() {}

    /** Reads a file with one certificate. */
    public static X509Certificate ofFile(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw wrong(file.toString());
            }
            return read(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw Problem.failed(Message.of(Certificates.class, "trust.certificate.unreadable", file, e.toString()), e);
        }
    }

    /** Reads a text with one certificate; the lines around it may be left out. */
    public static X509Certificate ofPem(String where, String text) {
        String whole = text.contains(BEGIN) ? text : BEGIN + "\n" + text.strip() + "\n" + END + "\n";
        return read(where, whole.getBytes(StandardCharsets.UTF_8));
    }

    /** A certificate as text. */
    public static String pem(X509Certificate certificate) {
        try {
            Base64.Encoder encoder = Base64.getMimeEncoder(LINE, new byte[] {'\n'});
            return BEGIN + "\n" + encoder.encodeToString(certificate.getEncoded()) + "\n" + END + "\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate read(String where, byte[] bytes) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes));
        } catch (CertificateException e) {
            throw wrong(where);
        }
    }

    private static Problem wrong(String where) {
        return Problem.failed("B-CERTIFICATE", Message.of(Certificates.class, "trust.certificate.wrong", where));
    }
}
