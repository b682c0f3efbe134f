package kesi.deploy.provider.sign;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;

/** The kinds of key that are admitted. */
public enum KeyKind {
    EC256("EC", "secp256r1", 0, "SHA256withECDSA"),
    EC384("EC", "secp384r1", 0, "SHA384withECDSA"),
    ED25519("Ed25519", "", 0, "Ed25519"),
    RSA3072("RSA", "", 3072, "SHA256withRSA");

    private final String algorithm;
    private final String curve;
    private final int bits;
    private final String signature;

    KeyKind(String algorithm, String curve, int bits, String signature) {
        this.algorithm = algorithm;
        this.curve = curve;
        this.bits = bits;
        this.signature = signature;
    }

    /** The algorithm by which such a key signs. */
    public String signature() {
        return signature;
    }

    /** A new pair of keys. */
    public KeyPair generate() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        if (!curve.isEmpty()) {
            generator.initialize(new ECGenParameterSpec(curve));
        } else if (bits > 0) {
            generator.initialize(bits);
        }
        return generator.generateKeyPair();
    }
}
