package kesi.deploy.provider.generation;

import java.util.List;
import java.util.Optional;

/**
 * A feature that is installed over the distribution.
 *
 * @param id {@code group:name:version}
 * @param sha256 the hash of its {@code feature.json}
 * @param archive the hash of the archive that brought it
 * @param signers fingerprints of the certificates that signed it
 * @param department for which department it was installed; empty when a department lists it anyway
 * @param bundles those that came with it
 */
public record StoredFeature(
        String id,
        String sha256,
        String archive,
        List<String> signers,
        Optional<String> department,
        List<StoredBundle> bundles) {

    public StoredFeature {
        signers = List.copyOf(signers);
        bundles = List.copyOf(bundles);
    }

    /** The id without its version. */
    public String name() {
        return id.substring(0, id.lastIndexOf(':'));
    }

    /** The version. */
    public String version() {
        return id.substring(id.lastIndexOf(':') + 1);
    }
}
