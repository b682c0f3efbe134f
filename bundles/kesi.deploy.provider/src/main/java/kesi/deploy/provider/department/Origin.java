package kesi.deploy.provider.department;

import java.util.List;

/**
 * Where something that is installed came from.
 *
 * @param signers fingerprints of the certificates that signed it; none for what came with the product
 * @param date when it was put in place, as ISO 8601, or empty
 * @param from the file or URL, {@code distribution}, or empty where that means nothing
 */
record Origin(List<String> signers, String date, String from) {

    /** For what is not installed from anywhere. */
    static final Origin NONE = new Origin(List.of(), "", "");

    Origin {
        signers = List.copyOf(signers);
    }
}
