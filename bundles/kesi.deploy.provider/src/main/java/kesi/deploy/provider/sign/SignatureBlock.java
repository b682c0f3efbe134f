package kesi.deploy.provider.sign;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;

/**
 * The signature of a signature file as a jar bears it: the cryptographic message syntax (RFC 5652, signed data) without
 * signed attributes, of which the time of signing would make each signature another one.
 */
final class SignatureBlock {

    private static final String DATA = "1.2.840.113549.1.7.1";
    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
    private static final String SHA256 = "2.16.840.1.101.3.4.2.1";
    private static final String SHA384 = "2.16.840.1.101.3.4.2.2";
    private static final String SHA512 = "2.16.840.1.101.3.4.2.3";

    private SignatureBlock() {}

    /** The signature over a signature file, which it does not hold, with the certificates of the signer. */
    static byte[] of(SigningKey key, byte[] signed) throws GeneralSecurityException {
        X509Certificate signer = key.chain().get(0);
        byte[] digest = digest(key.algorithm());
        byte[][] certificates = new byte[key.chain().size()][];
        for (int i = 0; i < certificates.length; i++) {
            certificates[i] = key.chain().get(i).getEncoded();
        }
        byte[] version = DerText.integer(BigInteger.ONE);
        byte[] info = DerText.sequence(
                version,
                DerText.sequence(
                        signer.getIssuerX500Principal().getEncoded(), DerText.integer(signer.getSerialNumber())),
                digest,
                NewCertificate.algorithm(key.algorithm()),
                DerText.octets(key.sign(signed)));
        byte[] data = DerText.sequence(
                version,
                DerText.value(0x31, digest),
                DerText.sequence(DerText.oid(DATA)),
                DerText.value(0xa0, certificates),
                DerText.value(0x31, info));
        return DerText.sequence(DerText.oid(SIGNED_DATA), DerText.value(0xa0, data));
    }

    /** The digest that goes with a signature; Ed25519 has its own (RFC 8419). */
    private static byte[] digest(String algorithm) throws GeneralSecurityException {
        return switch (algorithm) {
            case "SHA256withRSA", "SHA256withECDSA" -> DerText.sequence(DerText.oid(SHA256), DerText.nothing());
            case "SHA384withECDSA" -> DerText.sequence(DerText.oid(SHA384), DerText.nothing());
            case "Ed25519" -> DerText.sequence(DerText.oid(SHA512));
            default -> throw new GeneralSecurityException(algorithm);
        };
    }
}
