package kesi.deploy.api;

import java.util.List;
import kesi.core.api.problem.Finding;

/**
 * What an archive would change.
 *
 * @param feature its id with the version
 * @param installed the version that is there now; empty when it is new
 * @param sha256 the hash of the archive
 * @param signers fingerprints of its signers
 * @param rows what comes, goes and changes, in the order of their kinds
 * @param findings what to look at before it is installed
 */
public record Comparison(
        String feature, String installed, String sha256, List<String> signers, List<Row> rows, List<Finding> findings) {

    public Comparison {
        signers = List.copyOf(signers);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /**
     * One difference.
     *
     * @param kind {@code bundle}, {@code permission}, {@code signer}, {@code setting}, or the kind of a contribution
     * @param name which one
     * @param before what it is now; empty when it is new
     * @param after what it would be; empty when it goes
     */
    public record Row(String kind, String name, String before, String after) {}
}
