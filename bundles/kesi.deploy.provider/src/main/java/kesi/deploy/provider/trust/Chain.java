package kesi.deploy.provider.trust;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.provider.signature.Algorithms;
import kesi.deploy.provider.zip.Refused;

/**
 * A signer's certificate and those that lead from it to a trusted one.
 *
 * @param file whose signature it is, for sentences
 * @param certificates the signer's own first
 */
record Chain(String file, List<X509Certificate> certificates) {

    private static final String CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
    private static final int SIGN_CERTIFICATES = 5;

    String signer() {
        return certificates.get(0).getSubjectX500Principal().getName();
    }

    /** Every key and every signature among certificates must be strong, trusted or not. */
    void checkStrength() {
        for (X509Certificate one : certificates) {
            if (!Algorithms.strong(one.getPublicKey())) {
                throw refused("B-WEAKKEY", "trust.weak.key", Algorithms.describe(one.getPublicKey()));
            }
            if (!Algorithms.strongSignature(one.getSigAlgName())) {
                throw refused("B-WEAKALG", "trust.weak.algorithm", one.getSigAlgName());
            }
        }
    }

    void checkUsage() {
        X509Certificate leaf = certificates.get(0);
        boolean[] usage = leaf.getKeyUsage();
        if (usage != null && !usage[0] || !purposes(leaf).contains(CODE_SIGNING)) {
            throw refused("B-EKU", "trust.usage", "codeSigning");
        }
    }

    /**
     * Whether all of it is valid now.
     *
     * @param floor a moment that is past
     * @param place who says that the signer is trusted
     */
    void checkDates(Instant now, Instant floor, Message place) {
        if (now.isBefore(floor)) {
            throw Refused.of("B-CLOCK", "trust.clock", file, now, floor);
        }
        for (X509Certificate one : certificates) {
            if (now.isAfter(one.getNotAfter().toInstant())) {
                throw refused("B-EXPIRED", "trust.expired", one.getNotAfter().toInstant(), now, place);
            }
            if (now.isBefore(one.getNotBefore().toInstant())) {
                throw refused("B-NOTYET", "trust.notyet", one.getNotBefore().toInstant(), now, place);
            }
        }
    }

    void checkRevoked(TrustRules rules) {
        for (X509Certificate one : certificates) {
            rules.revokedHash(Fingerprint.of(one)).ifPresent(found -> {
                throw refused("B-REVOKED", "trust.revoked", found.reason(), found.place());
            });
        }
    }

    /** Whether it ends at this certificate: one of the chain is it, or it issued the last one of the chain. */
    boolean leadsTo(X509Certificate trusted) {
        int index = certificates.indexOf(trusted);
        if (index == 0) {
            return true;
        }
        boolean[] usage = trusted.getKeyUsage();
        boolean issues = trusted.getBasicConstraints() >= 0 && (usage == null || usage[SIGN_CERTIFICATES]);
        List<X509Certificate> before = index < 0 ? certificates : certificates.subList(0, index);
        return issues && issued(before, trusted);
    }

    /** Dates are judged apart, for a better sentence; here any moment at which all are valid will do. */
    private static boolean issued(List<X509Certificate> chain, X509Certificate trusted) {
        try {
            PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(trusted, null)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(chain.stream()
                    .map(X509Certificate::getNotBefore)
                    .max(Date::compareTo)
                    .orElseThrow());
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(chain), parameters);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static List<String> purposes(X509Certificate leaf) {
        try {
            List<String> purposes = leaf.getExtendedKeyUsage();
            return purposes == null ? List.of() : purposes;
        } catch (CertificateParsingException e) {
            return List.of();
        }
    }

    Problem refused(String code, String key, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = file;
        arguments[1] = signer();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Refused.of(code, key, arguments);
    }
}
