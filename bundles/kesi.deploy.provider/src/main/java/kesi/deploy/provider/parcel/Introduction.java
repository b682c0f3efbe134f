package kesi.deploy.provider.parcel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import kesi.core.api.json.Json;
import kesi.core.api.policy.Policy;
import kesi.core.api.policy.Rule;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.provider.archive.FeatureJsonReader;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.feature.FeatureFiles;
import kesi.deploy.provider.signature.Signed;
import kesi.deploy.provider.signature.SignedJar;
import kesi.deploy.provider.trust.Fingerprint;
import kesi.deploy.provider.trust.TrustList;
import kesi.deploy.provider.trust.TrustedSigner;
import kesi.deploy.provider.zip.Limits;
import kesi.deploy.provider.zip.Refused;
import kesi.deploy.provider.zip.StrictZip;

/**
 * A signer whom a person introduces by the fingerprint that was told on another way, so that an empty workspace takes a
 * department with one command. The signer may ship the department and what is in the file, and nothing else.
 */
public final class Introduction {

    private final TrustList list;
    private final TrustedSigner signer;
    private final boolean known;

    private Introduction(TrustList list, TrustedSigner signer) {
        this.list = list;
        this.signer = signer;
        this.known = list.all().stream().anyMatch(one -> one.fingerprint().equals(signer.fingerprint()));
    }

    static Introduction of(Path file, String fingerprint, TrustList list, Policy policy, Json json) {
        policy.rule("trust.signers").map(Rule::place).ifPresent(place -> {
            throw Problem.refused("P-TRUST", Message.of(Introduction.class, "trust.policy.decides", place));
        });
        String name = String.valueOf(file.getFileName());
        try (StrictZip zip = StrictZip.open(file, name, Limits.ARCHIVE)) {
            X509Certificate found = certificate(SignedJar.verify(zip), name, fingerprint);
            byte[] text = zip.bytes(
                    zip.part(Parcel.DEPARTMENT)
                            .orElseThrow(() -> Refused.of("B-MISSING-ENTRY", "gate.missing", name, Parcel.DEPARTMENT)),
                    16 << 20);
            FeatureJsonReader.read(name + "!" + Parcel.DEPARTMENT, text, json);
            FeatureFile department = FeatureFiles.of(name, new String(text, StandardCharsets.UTF_8), json);
            List<String> shipped = Parcel.shipped(zip, department);
            Message place = Message.of(Introduction.class, "trust.list.place", list.file());
            String called = found.getSubjectX500Principal().getName();
            return new Introduction(list, new TrustedSigner(called, found, shipped, List.of(), place));
        } catch (IOException e) {
            throw Problem.failed(Message.of(Introduction.class, "parcel.unreadable", file, e.toString()), e);
        }
    }

    private static X509Certificate certificate(Signed signed, String name, String fingerprint) {
        String plain = Fingerprint.plain(fingerprint);
        List<String> there = new ArrayList<>();
        for (List<X509Certificate> chain : signed.chains()) {
            if (Fingerprint.of(chain.get(0)).equals(plain)) {
                return chain.get(0);
            }
            there.add(Fingerprint.of(chain.get(0)));
        }
        throw Refused.of("B-SIGNER-UNKNOWN", "parcel.signer", name, plain, String.join(", ", there));
    }

    /** Who it is. */
    public TrustedSigner signer() {
        return signer;
    }

    /** Puts the signer on the workspace's list; one who is there already stays as he is. */
    public void begin() {
        if (!known) {
            list.add(signer);
        }
    }

    /** Takes that back. */
    public void end() {
        if (!known) {
            list.remove(signer.fingerprint(), false);
        }
    }
}
