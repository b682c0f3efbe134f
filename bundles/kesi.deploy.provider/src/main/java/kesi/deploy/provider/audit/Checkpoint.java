package kesi.deploy.provider.audit;

import java.nio.charset.StandardCharsets;

/**
 * How far the chain reached at some moment, signed.
 *
 * @param number of the last link
 * @param hash of the last link
 * @param at when, as ISO 8601
 * @param key the public key, in Base64
 * @param signature in Base64
 */
record Checkpoint(long number, String hash, String at, String key, String signature) {

    /** What is signed. */
    static byte[] signed(long number, String hash, String at) {
        return String.join("\n", Long.toString(number), hash, at).getBytes(StandardCharsets.UTF_8);
    }
}
