package kesi.deploy.provider.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kesi.deploy.provider.zip.Refused;

/** The digests that a section tells, all of them strong. */
final class Digests {

    private static final Set<String> STRONG = Set.of("SHA-256", "SHA-384", "SHA-512");
    private static final String DIGEST = "-DIGEST";

    private Digests() {}

    /**
     * Digests of one kind among headers, by algorithm.
     *
     * @param suffix what follows {@code -Digest}, for example {@code -Manifest}
     * @throws kesi.core.api.problem.Problem of kind REFUSED with B-WEAKALG when one is weak
     */
    static Map<String, byte[]> of(Map<String, String> headers, String suffix, String file, String entry) {
        Map<String, byte[]> digests = new HashMap<>();
        String ending = (DIGEST + suffix).toUpperCase(Locale.ROOT);
        headers.forEach((header, value) -> {
            String name = header.toUpperCase(Locale.ROOT);
            if (name.endsWith(ending)) {
                String algorithm = name.substring(0, name.length() - ending.length());
                if (!STRONG.contains(algorithm)) {
                    throw Refused.of("B-WEAKALG", "gate.weak.digest", file, entry, algorithm);
                }
                digests.put(algorithm, decoded(value, file, entry));
            }
        });
        return digests;
    }

    /** Whether there is a digest, and every one is right. */
    static boolean right(Map<String, byte[]> digests, byte[] bytes) {
        return !digests.isEmpty()
                && digests.entrySet().stream()
                        .allMatch(one ->
                                MessageDigest.isEqual(digest(one.getKey()).digest(bytes), one.getValue()));
    }

    static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decoded(String value, String file, String entry) {
        try {
            byte[] bytes = Base64.getDecoder().decode(value);
            if (Base64.getEncoder().encodeToString(bytes).equals(value)) {
                return bytes;
            }
        } catch (IllegalArgumentException expected) {
            // told below
        }
        throw Refused.of("B-DIGEST", "gate.digest", file, entry);
    }
}
