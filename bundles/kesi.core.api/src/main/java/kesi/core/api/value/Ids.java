package kesi.core.api.value;

import java.security.SecureRandom;

/**
 * Makes ids for new records: 12 characters of Crockford's base 32 in lower case, 60 random bits, easy to read aloud.
 */
public final class Ids {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id. With a million records the chance of one collision is below 1 in 2 million; the store refuses it. */
    public static String next() {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
