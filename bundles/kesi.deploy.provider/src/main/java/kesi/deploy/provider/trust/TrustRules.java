package kesi.deploy.provider.trust;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules by which one admission is judged.
 *
 * @param signers who is trusted
 * @param revoked what is not any more
 * @param waived what is let pass, which the machine's policy and developer mode decide together
 * @param department the running department
 * @param signatures how many trusted signers everything needs, from 1
 * @param floor a moment that is certainly past; a clock before it is wrong
 */
public record TrustRules(
        List<TrustedSigner> signers,
        List<Revoked> revoked,
        Set<Waiver> waived,
        String department,
        int signatures,
        Instant floor) {

    /** What the machine's policy may leave to developer mode. */
    public enum Waiver {
        UNSIGNED,
        UNTRUSTED,
        EXPIRED,
        DOWNGRADE
    }

    public TrustRules {
        signers = List.copyOf(signers);
        revoked = List.copyOf(revoked);
        waived = Set.copyOf(waived);
    }

    /** Why a certificate, archive or bundle is not trusted any more. */
    public Optional<Revoked> revokedHash(String hash) {
        return revoked.stream().filter(one -> one.isHash(hash)).findFirst();
    }

    /** Why a feature is not trusted any more. */
    public Optional<Revoked> revokedFeature(String id) {
        return revoked.stream().filter(one -> one.isFeature(id)).findFirst();
    }
}
