package kesi.deploy.provider.trust;

import java.security.cert.X509Certificate;
import java.util.List;
import kesi.core.api.text.Message;

/**
 * A certificate that is trusted: of the signer itself, or of an authority that issued the signer's.
 *
 * @param name what people call it
 * @param features which features it may ship, as patterns of {@code group:name} with {@code *}; an empty list allows
 *     none
 * @param departments in which departments it is trusted; an empty list means all
 * @param place who says so, and where
 */
public record TrustedSigner(
        String name, X509Certificate certificate, List<String> features, List<String> departments, Message place) {

    private static final String OURS = "kesi";

    public TrustedSigner {
        features = List.copyOf(features);
        departments = List.copyOf(departments);
    }

    /** The SHA-256 fingerprint of the certificate. */
    public String fingerprint() {
        return Fingerprint.of(certificate);
    }

    /** Whether it may ship a feature, by group and name. */
    boolean mayShip(String feature) {
        return features.stream().anyMatch(pattern -> Pattern.matches(pattern, feature));
    }

    /** Whether it is trusted in a department. */
    boolean isFor(String department) {
        return departments.isEmpty() || departments.contains(department);
    }

    /** Bundles that bear the product's name are for who may ship features of that name. */
    boolean mayShipBundle(String symbolicName) {
        boolean ours = symbolicName.equals(OURS) || symbolicName.startsWith(OURS + ".");
        return !ours || features.stream().anyMatch(pattern -> pattern.equals("*") || pattern.startsWith(OURS));
    }
}
