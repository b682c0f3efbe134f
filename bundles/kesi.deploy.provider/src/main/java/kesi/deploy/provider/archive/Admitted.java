package kesi.deploy.provider.archive;

import java.nio.file.Path;
import java.util.List;

/**
 * A feature that passed the gate. Its files are private copies in the quarantine; who takes it moves or deletes them.
 *
 * @param archive the copy of the whole archive
 * @param sha256 of the archive, in hexadecimal
 * @param featureId {@code group:name:version}
 * @param featureJson the copy of its feature.json
 * @param bundles in the order of the feature; those that the archive carries, not those of the distribution
 * @param signers SHA-256 fingerprints of the trusted certificates that signed all of it, at least one
 * @param capabilities what its classes can do, such as {@code network} or {@code process}; those that the feature does
 *     not declare end with {@code !}
 */
public record Admitted(
        Path archive,
        String sha256,
        String featureId,
        Path featureJson,
        List<AdmittedBundle> bundles,
        List<String> signers,
        List<String> capabilities) {

    public Admitted {
        bundles = List.copyOf(bundles);
        signers = List.copyOf(signers);
        capabilities = List.copyOf(capabilities);
    }
}
