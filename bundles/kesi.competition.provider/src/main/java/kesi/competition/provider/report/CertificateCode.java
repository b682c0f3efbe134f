package kesi.competition.provider.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What the QR code of a certificate holds: plain fields, parted by {@code |}, with a short SHA-256 over them at the
 * end. It shows without a network that nothing of it was altered or misread; that the award is true only the records
 * can say, because anybody can compute the hash.
 *
 * @param number the certificate's number
 * @param addressee who got it
 * @param unit the person's unit; may be empty
 * @param award what was granted
 * @param contest the contest's id
 * @param date as it is printed
 */
public record CertificateCode(String number, String addressee, String unit, String award, String contest, String date) {

    private static final String KIND = "KESI1";
    private static final int FIELDS = 8;
    private static final int DIGITS = 16;

    /** The text of the code. */
    public String text() {
        String plain =
                String.join("|", fields().stream().map(CertificateCode::clean).toList());
        return plain + "|" + hash(plain);
    }

    private List<String> fields() {
        return List.of(KIND, number, addressee, unit, award, contest, date);
    }

    private static String clean(String field) {
        return field.replace('|', '／').strip();
    }

    /** The code that a text is; empty when it is none or its hash does not fit. */
    public static Optional<CertificateCode> read(String text) {
        List<String> parts = List.of(text.strip().split("\\|", -1));
        int last = text.strip().lastIndexOf('|');
        if (parts.size() != FIELDS || !parts.get(0).equals(KIND)) {
            return Optional.empty();
        }
        return hash(text.strip().substring(0, last)).equals(parts.get(FIELDS - 1))
                ? Optional.of(new CertificateCode(
                        parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5), parts.get(6)))
                : Optional.empty();
    }

    private static String hash(String plain) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
