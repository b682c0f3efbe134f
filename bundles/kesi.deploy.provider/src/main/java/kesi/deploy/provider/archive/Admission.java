package kesi.deploy.provider.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.provider.scan.Capability;
import kesi.deploy.provider.scan.CapabilityScan;
import kesi.deploy.provider.signature.OtherReaders;
import kesi.deploy.provider.signature.Signed;
import kesi.deploy.provider.signature.SignedJar;
import kesi.deploy.provider.trust.SignerCheck;
import kesi.deploy.provider.trust.TrustRules;
import kesi.deploy.provider.trust.TrustRules.Waiver;
import kesi.deploy.provider.trust.TrustedSigner;
import kesi.deploy.provider.zip.Limits;
import kesi.deploy.provider.zip.Part;
import kesi.deploy.provider.zip.Refused;
import kesi.deploy.provider.zip.StrictZip;

/** One admission: what is checked, in its order. */
final class Admission {

    private static final String FEATURE = "feature.json";
    private static final String BUNDLES = "bundles/";

    private final Json json;
    private final TrustRules rules;
    private final SignerCheck signers;
    private final Installed installed;
    private final Set<Capability> capabilities = EnumSet.noneOf(Capability.class);

    Admission(Json json, TrustRules rules, Installed installed, Clock clock) {
        this.json = json;
        this.rules = rules;
        this.signers = new SignerCheck(rules, clock);
        this.installed = installed;
    }

    /** Checks the copy of an archive; its bundles are taken out beside it. */
    Admitted check(Copy copy, Task task) throws IOException {
        try (StrictZip zip = StrictZip.open(copy.file(), copy.name(), Limits.ARCHIVE)) {
            Signed signed = signed(zip);
            FeatureJson feature = feature(zip);
            Map<String, TrustedSigner> by =
                    new LinkedHashMap<>(signers.trusted(zip.name(), feature.name(), signed.chains()));
            OtherReaders.compare(copy.file(), zip, signed);
            checkFeature(zip, feature, copy.sha256());
            List<AdmittedBundle> bundles = new ArrayList<>();
            for (String id : feature.bundles()) {
                task.checkCancelled();
                Part part = zip.part(BUNDLES + FeatureJson.fileName(id)).orElse(null);
                if (part != null) {
                    task.progress((double) bundles.size() / feature.bundles().size(), checking(id));
                    bundles.add(bundle(copy, zip, part, id, feature, by));
                }
            }
            checkSigners(zip.name(), by);
            Path json = copy.extract(zip, zip.part(FEATURE).orElseThrow(), FEATURE);
            return new Admitted(
                    copy.file(), copy.sha256(), feature.id(), json, bundles, List.copyOf(by.keySet()), words(feature));
        }
    }

    /** Only the machine's policy and developer mode together let an unsigned jar pass. */
    private Signed signed(StrictZip zip) throws IOException {
        try {
            return SignedJar.verify(zip);
        } catch (Problem e) {
            if (unsignedAllowed() && e.code().orElse("").equals("B-UNSIGNED")) {
                return SignedJar.unsigned(zip);
            }
            throw e;
        }
    }

    private boolean unsignedAllowed() {
        return rules.waived().contains(Waiver.UNSIGNED);
    }

    private FeatureJson feature(StrictZip zip) throws IOException {
        Part part =
                zip.part(FEATURE).orElseThrow(() -> Refused.of("B-MISSING-ENTRY", "gate.missing", zip.name(), FEATURE));
        FeatureJson feature = FeatureJsonReader.read(zip.name() + "!" + FEATURE, zip.bytes(part, 16 << 20), json);
        Set<String> files = new java.util.HashSet<>();
        feature.bundles().forEach(id -> files.add(BUNDLES + FeatureJson.fileName(id)));
        for (Part one : zip.parts()) {
            boolean expected = one.name().startsWith("META-INF/") || one.name().equals(FEATURE);
            if (!expected && !files.contains(one.name())) {
                throw Refused.of("B-EXTRA-ENTRY", "gate.unlisted", zip.name(), one.name());
            }
        }
        for (String id : feature.bundles()) {
            if (zip.part(BUNDLES + FeatureJson.fileName(id)).isEmpty() && !installed.has(id)) {
                throw Refused.of("B-MISSING-ENTRY", "gate.bundle.unknown", zip.name(), id);
            }
        }
        return feature;
    }

    private void checkFeature(StrictZip zip, FeatureJson feature, String sha256) {
        rules.revokedFeature(feature.id()).or(() -> rules.revokedHash(sha256)).ifPresent(found -> {
            throw Refused.of("B-REVOKED", "gate.revoked", zip.name(), feature.id(), found.reason(), found.place());
        });
        if (!rules.waived().contains(Waiver.DOWNGRADE)) {
            installed.version(feature.name()).ifPresent(there -> {
                if (Versions.compare(feature.version(), there) < 0) {
                    throw Refused.of("B-DOWNGRADE", "gate.downgrade", zip.name(), feature.id(), there);
                }
            });
        }
    }

    private AdmittedBundle bundle(
            Copy copy, StrictZip archive, Part part, String id, FeatureJson feature, Map<String, TrustedSigner> by)
            throws IOException {
        Path jar =
                copy.extract(archive, part, Integer.toHexString(part.name().hashCode()) + "-" + part.start() + ".jar");
        try (StrictZip zip = StrictZip.open(jar, archive.name() + "!" + part.name(), Limits.BUNDLE)) {
            Signed signed = signed(zip);
            by.keySet()
                    .retainAll(signers.trusted(zip.name(), feature.name(), signed.chains())
                            .keySet());
            OtherReaders.compare(jar, zip, signed);
            if (by.isEmpty() && !unsignedAllowed()) {
                throw Refused.of("B-SIGNER-UNKNOWN", "gate.signers.differ", zip.name());
            }
            capabilities.addAll(CapabilityScan.of(zip));
            return named(zip, signed, id, jar, by);
        }
    }

    private AdmittedBundle named(StrictZip zip, Signed signed, String id, Path jar, Map<String, TrustedSigner> by)
            throws IOException {
        String symbolicName =
                header(signed, "Bundle-SymbolicName").split(";", -1)[0].strip();
        if (symbolicName.isEmpty()) {
            throw Refused.of("B-NOTAJAR", "gate.bundle.none", zip.name());
        }
        if (!unsignedAllowed()) {
            SignerCheck.checkBundle(zip.name(), symbolicName, by.values());
        }
        String sha256 = Copy.hash(jar);
        rules.revokedHash(sha256).ifPresent(found -> {
            throw Refused.of("B-REVOKED", "gate.revoked", zip.name(), id, found.reason(), found.place());
        });
        String version = header(signed, "Bundle-Version");
        return new AdmittedBundle(id, symbolicName, version.isEmpty() ? "0.0.0" : version, sha256, jar);
    }

    private static String header(Signed signed, String name) {
        return java.util.Objects.requireNonNullElse(signed.main().get(name), "");
    }

    private void checkSigners(String name, Map<String, TrustedSigner> by) {
        if (by.size() < rules.signatures() && !unsignedAllowed()) {
            throw Refused.of("B-SIGNATURES", "gate.signatures", name, by.size(), rules.signatures());
        }
    }

    private List<String> words(FeatureJson feature) {
        return capabilities.stream()
                .map(Capability::word)
                .map(word -> feature.capabilities().contains(word) ? word : word + "!")
                .toList();
    }

    private static Message checking(String id) {
        return Message.of(Admission.class, "gate.checking", id);
    }
}
