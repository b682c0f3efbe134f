package kesi.deploy.provider.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.provider.signature.OtherReaders;
import kesi.deploy.provider.signature.Signed;
import kesi.deploy.provider.signature.SignedJar;
import kesi.deploy.provider.trust.SignerCheck;
import kesi.deploy.provider.trust.Trust;
import kesi.deploy.provider.trust.TrustRules;
import kesi.deploy.provider.zip.Limits;
import kesi.deploy.provider.zip.Refused;
import kesi.deploy.provider.zip.StrictZip;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way in for a single bundle that is tried, which counts as the feature {@code bundle:NAME}. */
@Component(service = BundleGate.class)
public final class BundleGate {

    private final Trust trust;

    @Activate
    public BundleGate(@Reference Trust trust) {
        this.trust = trust;
    }

    /**
     * Checks a private copy of a jar as the gate for archives checks its bundles.
     *
     * @param name what the jar was called
     * @throws Problem of kind REFUSED with a code {@code B-…}
     */
    public void check(Path copy, String name) {
        check(copy, name, trust.rules(), Clock.systemUTC());
    }

    static void check(Path copy, String name, TrustRules rules, Clock clock) {
        checkRevoked(copy, name, rules);
        try (StrictZip zip = StrictZip.open(copy, name, Limits.BUNDLE)) {
            Signed signed = SignedJar.verify(zip);
            String symbolicName = Objects.requireNonNullElse(signed.main().get("Bundle-SymbolicName"), "")
                    .split(";", -1)[0]
                    .strip();
            var by = new SignerCheck(rules, clock).trusted(name, signed.chains(), List.of("bundle:" + symbolicName));
            OtherReaders.compare(copy, zip, signed);
            SignerCheck.checkBundle(name, symbolicName, by.values());
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** What was revoked does not even come in where nothing else is asked. */
    public void checkRevoked(Path copy, String name) {
        checkRevoked(copy, name, trust.rules());
    }

    private static void checkRevoked(Path copy, String name, TrustRules rules) {
        try {
            rules.revokedHash(Copy.hash(copy)).ifPresent(found -> {
                throw Refused.of("B-REVOKED", "gate.revoked", name, name, found.reason(), found.place());
            });
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static Problem unreadable(String name, IOException e) {
        return Problem.failed(Message.of(BundleGate.class, "gate.unreadable", name, e.toString()), e);
    }
}
