package kesi.deploy.provider.trust;

import java.util.Optional;
import kesi.core.api.policy.Rule;
import kesi.core.api.text.Message;

/**
 * What is not trusted any more.
 *
 * @param what the fingerprint of a certificate, the hash of an archive or bundle, or a feature's id with {@code *}
 * @param reason why, as whoever revoked it wrote; may be empty
 * @param place who says so, and where
 * @param rule the rule of a policy that says so; empty when an index does
 */
public record Revoked(String what, String reason, Message place, Optional<Rule> rule) {

    /** What an index revokes. */
    public Revoked(String what, String reason, Message place) {
        this(what, reason, place, Optional.empty());
    }

    /** Whether it is meant by a fingerprint or hash. */
    boolean isHash(String hash) {
        return Fingerprint.plain(what).equals(hash);
    }

    /** Whether it is meant by its id. */
    boolean isFeature(String id) {
        int version = id.lastIndexOf(':');
        return Pattern.matches(what, id) || version > 0 && Pattern.matches(what, id.substring(0, version));
    }
}
