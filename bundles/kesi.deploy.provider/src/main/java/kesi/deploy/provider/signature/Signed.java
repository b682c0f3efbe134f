package kesi.deploy.provider.signature;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;

/**
 * A jar in which every entry is signed, and by whom. Whether any of them is trusted is another question.
 *
 * @param main the headers of the manifest's main section; names compare without case
 * @param chains of those who signed every entry and the whole manifest, the signer's own certificate first; none
 *     only where an unsigned jar is allowed
 */
public record Signed(Map<String, String> main, List<List<X509Certificate>> chains) {

    public Signed {
        chains = chains.stream().map(List::copyOf).toList();
    }
}
