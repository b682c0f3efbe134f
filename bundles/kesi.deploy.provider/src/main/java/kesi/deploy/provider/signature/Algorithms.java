package kesi.deploy.provider.signature;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What counts as strong: digests from SHA-256, RSA keys from 3072 bits, EC keys from 256, Ed25519. */
public final class Algorithms {

    private static final int RSA_BITS = 3072;
    private static final Map<String, String> DIGESTS =
            Map.of("608648016503040201", "SHA-256", "608648016503040202", "SHA-384", "608648016503040203", "SHA-512");
    private static final Map<String, String> SIGNATURES = Map.of(
            "2a8648ce3d040302", "SHA256withECDSA",
            "2a8648ce3d040303", "SHA384withECDSA",
            "2a8648ce3d040304", "SHA512withECDSA",
            "2b6570", "Ed25519",
            "2a864886f70d01010b", "SHA256withRSA",
            "2a864886f70d01010c", "SHA384withRSA",
            "2a864886f70d01010d", "SHA512withRSA");
    private static final Map<String, String> BY_KEY = Map.of("2a864886f70d010101", "RSA", "2a8648ce3d0201", "ECDSA");
    private static final Set<Integer> EC_BITS = Set.of(256, 384, 521);

    private Algorithms() {}

    static Optional<String> digest(String oid) {
        return Optional.ofNullable(DIGESTS.get(oid));
    }

    /** The name of a signature's algorithm; where only the kind of key is told, the digest completes it. */
    static Optional<String> signature(String oid, String digest) {
        String named = SIGNATURES.get(oid);
        String kind = BY_KEY.get(oid);
        return named == null && kind != null
                ? Optional.of(digest.replace("-", "") + "with" + kind)
                : Optional.ofNullable(named);
    }

    /** Whether a certificate may be signed so. */
    public static boolean strongSignature(String name) {
        return SIGNATURES.values().stream().anyMatch(name::equalsIgnoreCase)
                || name.equalsIgnoreCase("EdDSA")
                || name.equalsIgnoreCase("1.3.101.112");
    }

    /** Whether a key is long enough and of a kind that is allowed. */
    public static boolean strong(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return rsa.getModulus().bitLength() >= RSA_BITS;
        }
        if (key instanceof ECPublicKey ec) {
            return EC_BITS.contains(ec.getParams().getCurve().getField().getFieldSize());
        }
        return key instanceof EdECPublicKey ed && ed.getParams().getName().equals("Ed25519");
    }

    /** What a key is, for sentences. */
    public static String describe(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return "RSA " + rsa.getModulus().bitLength();
        }
        if (key instanceof ECPublicKey ec) {
            return "EC " + ec.getParams().getCurve().getField().getFieldSize();
        }
        return key instanceof EdECPublicKey ed ? ed.getParams().getName() : key.getAlgorithm();
    }
}
