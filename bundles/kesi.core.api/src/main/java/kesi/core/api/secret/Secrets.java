package kesi.core.api.secret;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Passwords by name, encrypted in a PKCS#12 file of the workspace. A service; safe for use by any thread. Nothing of
 * them is logged, and no message holds one. Passphrases are given as characters, never as text, and may be wiped as
 * soon as a method returned.
 */
@ProviderType
public interface Secrets {

    /** The names that there are, in alphabetical order; these are no secret. */
    List<String> names(char[] passphrase);

    /**
     * A secret, for the caller to wipe; empty when there is none of that name.
     *
     * @throws kesi.core.api.problem.Problem refused with code {@code S-PASSPHRASE} when the passphrase is another one
     */
    Optional<char[]> find(String name, char[] passphrase);

    /**
     * Keeps a secret in place of an earlier one of that name; it is on the disk when this returns, or nothing changed.
     * The first passphrase that is used becomes the workspace's.
     *
     * @throws kesi.core.api.problem.Problem refused with code {@code S-PASSPHRASE} when the passphrase is another one
     */
    void keep(String name, char[] secret, char[] passphrase);

    /** Forgets a secret; does nothing when there is none. */
    void forget(String name, char[] passphrase);
}
