package kesi.deploy.provider.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kesi.core.api.json.Json;
import kesi.deploy.provider.scan.Capability;
import kesi.deploy.provider.scan.CapabilityScan;
import kesi.deploy.provider.signature.Signed;
import kesi.deploy.provider.signature.SignedJar;
import kesi.deploy.provider.trust.Fingerprint;
import kesi.deploy.provider.zip.Limits;
import kesi.deploy.provider.zip.Part;
import kesi.deploy.provider.zip.Refused;
import kesi.deploy.provider.zip.StrictZip;

/**
 * What an archive holds, for who publishes it: it must be whole and signed, by whomever.
 *
 * @param signers fingerprints of those who signed all of it
 * @param capabilities what its classes can do
 */
public record ArchiveContents(String sha256, FeatureJson feature, List<String> signers, List<String> capabilities) {

    public ArchiveContents {
        signers = List.copyOf(signers);
        capabilities = List.copyOf(capabilities);
    }

    /**
     * Reads and checks it, bundles included.
     *
     * @throws kesi.core.api.problem.Problem of kind REFUSED as the gate would
     */
    public static ArchiveContents read(Path file, Json json) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (StrictZip zip = StrictZip.open(file, name, Limits.ARCHIVE)) {
            Signed signed = SignedJar.verify(zip);
            Part part = zip.part("feature.json")
                    .orElseThrow(() -> Refused.of("B-MISSING-ENTRY", "gate.missing", name, "feature.json"));
            FeatureJson feature = FeatureJsonReader.read(name + "!feature.json", zip.bytes(part, 16 << 20), json);
            Set<Capability> capabilities = EnumSet.noneOf(Capability.class);
            for (Part bundle : zip.parts()) {
                if (bundle.name().endsWith(".jar")) {
                    capabilities.addAll(bundle(zip, bundle));
                }
            }
            return new ArchiveContents(
                    Copy.hash(file),
                    feature,
                    signed.chains().stream()
                            .map(chain -> Fingerprint.of(chain.get(0)))
                            .toList(),
                    capabilities.stream().map(Capability::word).toList());
        }
    }

    private static Set<Capability> bundle(StrictZip archive, Part part) throws IOException {
        Path copy = Files.createTempFile("kesi", ".jar");
        try {
            try (java.io.OutputStream out = Files.newOutputStream(copy)) {
                archive.copy(part, out);
            }
            try (StrictZip zip = StrictZip.open(copy, archive.name() + "!" + part.name(), Limits.BUNDLE)) {
                SignedJar.verify(zip);
                return CapabilityScan.of(zip);
            }
        } finally {
            Files.delete(copy);
        }
    }
}
