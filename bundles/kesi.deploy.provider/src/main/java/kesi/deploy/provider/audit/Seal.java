package kesi.deploy.provider.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import kesi.deploy.provider.sign.OwnerOnly;

/**
 * Signs checkpoints with a key of the workspace (Ed25519), made at first use and readable by its owner alone. It shows
 * who did not have that file; whoever can read the workspace's files can sign as well.
 *
 * @param file the private and the public key, a line each, in Base64
 */
record Seal(Path file) {

    private static final String KIND = "Ed25519";

    Checkpoint sign(long number, String hash, String at) throws IOException, GeneralSecurityException {
        List<String> lines = keys();
        Signature signature = Signature.getInstance(KIND);
        byte[] secret = Base64.getDecoder().decode(lines.get(0));
        PrivateKey key = KeyFactory.getInstance(KIND).generatePrivate(new PKCS8EncodedKeySpec(secret));
        signature.initSign(key);
        signature.update(Checkpoint.signed(number, hash, at));
        return new Checkpoint(
                number, hash, at, lines.get(1), Base64.getEncoder().encodeToString(signature.sign()));
    }

    /** Whether the workspace's key signed it. */
    boolean holds(Checkpoint point) {
        try {
            if (!Files.isRegularFile(file) || !keys().get(1).equals(point.key())) {
                return false;
            }
            byte[] encoded = Base64.getDecoder().decode(point.key());
            Signature signature = Signature.getInstance(KIND);
            signature.initVerify(KeyFactory.getInstance(KIND).generatePublic(new X509EncodedKeySpec(encoded)));
            signature.update(Checkpoint.signed(point.number(), point.hash(), point.at()));
            return signature.verify(Base64.getDecoder().decode(point.signature()));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException damaged) {
            return false;
        }
    }

    private List<String> keys() throws IOException, GeneralSecurityException {
        if (!Files.isRegularFile(file)) {
            KeyPair pair = KeyPairGenerator.getInstance(KIND).generateKeyPair();
            Base64.Encoder encoder = Base64.getEncoder();
            String text = encoder.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                    + encoder.encodeToString(pair.getPublic().getEncoded()) + "\n";
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.deleteIfExists(part);
            Files.createDirectories(file.toAbsolutePath().getParent());
            OwnerOnly.create(part);
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2) {
            throw new IOException(file + " has no key");
        }
        return lines;
    }
}
