package kesi.deploy.provider.repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a repository offers to a department.
 *
 * @param department for which it is
 * @param number counts up with each index; a smaller one is never taken again
 * @param created when it was made
 * @param expires from when on nothing new is installed by it
 * @param minShell the oldest product that may take what it lists; empty for any
 * @param entries what it lists
 * @param revoked what is not trusted any more
 */
public record Index(
        String department,
        long number,
        Instant created,
        Instant expires,
        String minShell,
        List<Entry> entries,
        List<Withdrawn> revoked) {

    public Index {
        revoked = List.copyOf(revoked);
        entries = List.copyOf(entries);
    }

    /**
     * What is not trusted any more.
     *
     * @param id the fingerprint of a certificate, the hash of an archive or bundle, or a feature's id with {@code *}
     * @param why in the words of whoever revoked it, with the day
     */
    public record Withdrawn(String id, String why) {}

    /**
     * A feature archive in a repository.
     *
     * @param file its name beside the index
     * @param length in bytes
     * @param sha256 of the file, in hexadecimal
     * @param id {@code group:name:version}
     * @param signers fingerprints of those who signed it
     * @param capabilities what its classes can do
     * @param published when it was listed first
     */
    public record Entry(
            String file,
            long length,
            String sha256,
            String id,
            List<String> signers,
            List<String> capabilities,
            Instant published) {

        public Entry {
            signers = List.copyOf(signers);
            capabilities = List.copyOf(capabilities);
        }

        /** Group and name. */
        public String name() {
            return id.substring(0, id.lastIndexOf(':'));
        }

        /** The version. */
        public String version() {
            return id.substring(id.lastIndexOf(':') + 1);
        }
    }

    /** How the file is called. */
    public static String fileName(String department) {
        return "index-" + department + ".json";
    }

    /** How the file with its signature is called. */
    public static String signatureName(String department) {
        return fileName(department) + ".sig";
    }

    /** The newest version of a feature by its id or its group and name. */
    public Optional<Entry> find(String feature) {
        return entries.stream()
                .filter(one -> one.id().equals(feature) || one.name().equals(feature))
                .max((one, other) -> kesi.deploy.provider.archive.Versions.compare(one.version(), other.version()));
    }
}
