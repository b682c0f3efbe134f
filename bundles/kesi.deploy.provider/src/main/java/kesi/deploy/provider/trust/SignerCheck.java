package kesi.deploy.provider.trust;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.provider.trust.TrustRules.Waiver;

/** Judges who signed: strength, chain, usage, dates, revocation, and what the signer may ship, in this order. */
public final class SignerCheck {

    private final TrustRules rules;
    private final Clock clock;

    public SignerCheck(TrustRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Those who are trusted for this feature among those who signed a file, by the fingerprint of the signer's own
     * certificate.
     *
     * @param feature {@code group:name}
     * @throws Problem of kind REFUSED when nobody is, with the code of the first reason
     */
    public Map<String, TrustedSigner> trusted(String file, String feature, List<List<X509Certificate>> chains) {
        return trusted(file, chains, List.of(feature));
    }

    /** Those who are trusted for all of these features. */
    public Map<String, TrustedSigner> trusted(String file, List<List<X509Certificate>> chains, List<String> features) {
        Map<String, TrustedSigner> trusted = new LinkedHashMap<>();
        List<Problem> refusals = new ArrayList<>();
        for (List<X509Certificate> certificates : chains) {
            try {
                trusted.put(Fingerprint.of(certificates.get(0)), one(new Chain(file, certificates), features));
            } catch (Problem e) {
                refusals.add(e);
            }
        }
        if (trusted.isEmpty() && !refusals.isEmpty()) {
            // one who is known tells more than a stranger
            throw refusals.stream()
                    .min(Comparator.comparing(e -> e.code().orElse("").equals("B-SIGNER-UNKNOWN")))
                    .orElseThrow();
        }
        return trusted;
    }

    private TrustedSigner one(Chain chain, List<String> features) {
        chain.checkStrength();
        List<TrustedSigner> known = rules.signers().stream()
                .filter(signer -> chain.leadsTo(signer.certificate()))
                .toList();
        if (known.isEmpty() && !rules.waived().contains(Waiver.UNTRUSTED)) {
            throw chain.refused("B-SIGNER-UNKNOWN", "trust.unknown", rules.department());
        }
        chain.checkUsage();
        if (!rules.waived().contains(Waiver.EXPIRED)) {
            chain.checkDates(
                    clock.instant(),
                    rules.floor(),
                    known.isEmpty()
                            ? Message.of(SignerCheck.class, "trust.developer")
                            : known.get(0).place());
        }
        chain.checkRevoked(rules);
        return known.isEmpty() ? stranger(chain) : shipper(known, chain, features);
    }

    private TrustedSigner shipper(List<TrustedSigner> known, Chain chain, List<String> features) {
        return known.stream()
                .filter(signer -> signer.isFor(rules.department()))
                .filter(signer -> features.stream().allMatch(signer::mayShip))
                .findFirst()
                .orElseThrow(() -> chain.refused(
                        "B-SCOPE",
                        "trust.scope",
                        String.join(", ", features),
                        rules.department(),
                        known.get(0).place()));
    }

    private static TrustedSigner stranger(Chain chain) {
        return new TrustedSigner(
                chain.signer(),
                chain.certificates().get(0),
                List.of("*"),
                List.of(),
                Message.of(SignerCheck.class, "trust.developer"));
    }

    /** Refuses a bundle whose name is not for any of these signers. */
    public static void checkBundle(String file, String symbolicName, Iterable<TrustedSigner> signers) {
        for (TrustedSigner signer : signers) {
            if (signer.mayShipBundle(symbolicName)) {
                return;
            }
        }
        throw kesi.deploy.provider.zip.Refused.of("B-SCOPE", "trust.scope.bundle", file, symbolicName);
    }
}
