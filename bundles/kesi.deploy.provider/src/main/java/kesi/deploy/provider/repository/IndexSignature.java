package kesi.deploy.provider.repository;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kesi.core.api.command.Outcome;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.deploy.provider.sign.SigningKey;
import kesi.deploy.provider.zip.Refused;

/**
 * The signature beside an index: algorithm, certificates and signature as JSON. What is signed begins with a line of
 * its own, so that a signature of anything else can never be taken for one of an index.
 */
final class IndexSignature {

    private static final byte[] CONTEXT = "kesi index 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final Set<String> ALGORITHMS =
            Set.of("SHA256withECDSA", "SHA384withECDSA", "Ed25519", "SHA256withRSA");

    private IndexSignature() {}

    static String sign(byte[] index, SigningKey key, Json json) throws GeneralSecurityException {
        List<String> chain = new ArrayList<>();
        for (X509Certificate one : key.chain()) {
            chain.add(Base64.getEncoder().encodeToString(one.getEncoded()));
        }
        String signature = Base64.getEncoder().encodeToString(key.sign(withContext(index)));
        return json.writeIndented(
                        Outcome.tree("algorithm", key.algorithm(), "certificates", chain, "signature", signature))
                + "\n";
    }

    /** The chain of who signed an index, whether trusted or not. */
    static List<X509Certificate> verify(String name, byte[] index, byte[] signature, Json json) {
        try {
            Object tree = json.read(name, new StringReader(new String(signature, StandardCharsets.UTF_8)));
            if (tree instanceof Map<?, ?> map
                    && map.get("algorithm") instanceof String algorithm
                    && map.get("certificates") instanceof List<?> certificates
                    && map.get("signature") instanceof String value
                    && ALGORITHMS.contains(algorithm)) {
                List<X509Certificate> chain = chain(certificates);
                Signature check = Signature.getInstance(algorithm);
                check.initVerify(chain.get(0).getPublicKey());
                check.update(withContext(index));
                if (check.verify(Base64.getDecoder().decode(value))) {
                    return chain;
                }
            }
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Refused.of("B-SIGNATURE", "index.signature", name);
        } catch (Problem e) {
            throw Refused.of("B-SIGNATURE", "index.signature", name);
        }
        throw Refused.of("B-SIGNATURE", "index.signature", name);
    }

    private static List<X509Certificate> chain(List<?> certificates) throws GeneralSecurityException {
        List<X509Certificate> chain = new ArrayList<>();
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        for (Object one : certificates) {
            byte[] bytes = Base64.getDecoder().decode(String.valueOf(one));
            chain.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(bytes)));
        }
        return chain;
    }

    private static byte[] withContext(byte[] index) {
        byte[] all = java.util.Arrays.copyOf(CONTEXT, CONTEXT.length + index.length);
        System.arraycopy(index, 0, all, CONTEXT.length, index.length);
        return all;
    }
}
