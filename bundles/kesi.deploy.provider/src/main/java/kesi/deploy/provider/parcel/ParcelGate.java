package kesi.deploy.provider.parcel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.json.Json;
import kesi.core.api.policy.Policy;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.provider.archive.Admitted;
import kesi.deploy.provider.archive.FeatureJson;
import kesi.deploy.provider.archive.FeatureJsonReader;
import kesi.deploy.provider.archive.Gate;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.feature.FeatureFiles;
import kesi.deploy.provider.generation.Sha256;
import kesi.deploy.provider.signature.OtherReaders;
import kesi.deploy.provider.signature.Signed;
import kesi.deploy.provider.signature.SignedJar;
import kesi.deploy.provider.trust.SignerCheck;
import kesi.deploy.provider.trust.Trust;
import kesi.deploy.provider.trust.TrustRules;
import kesi.deploy.provider.trust.TrustedSigner;
import kesi.deploy.provider.zip.Limits;
import kesi.deploy.provider.zip.Part;
import kesi.deploy.provider.zip.Refused;
import kesi.deploy.provider.zip.StrictZip;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The only way in for departments. The file must be signed as a whole by a trusted signer who may ship the department
 * and every feature in it; nothing of that is ever left to developer mode. Safe for use by any thread.
 */
@Component(service = ParcelGate.class)
public final class ParcelGate {

    private final Json json;
    private final Gate gate;
    private final Trust trust;
    private final Policy policy;

    @Activate
    public ParcelGate(@Reference Json json, @Reference Gate gate, @Reference Trust trust, @Reference Policy policy) {
        this.json = json;
        this.gate = gate;
        this.trust = trust;
        this.policy = policy;
    }

    /**
     * Copies a department file once and checks the copy; the first failure refuses it.
     *
     * @param from the file
     * @param quarantine a folder for private copies
     * @throws Problem of kind REFUSED with a code {@code B-…}
     */
    public Parcel admit(Path from, Path quarantine, Task task) {
        try {
            Path folder = copy(from, quarantine);
            Path file = folder.resolve("department.kda");
            try (StrictZip zip = StrictZip.open(file, String.valueOf(from.getFileName()), Limits.ARCHIVE)) {
                Signed signed = SignedJar.verify(zip);
                Path text = extract(zip, Parcel.DEPARTMENT, folder.resolve(Parcel.DEPARTMENT));
                FeatureFile department = department(zip, text);
                List<String> signers = signers(zip, signed, department);
                OtherReaders.compare(file, zip, signed);
                expectListed(zip, department);
                Admitted itself =
                        new Admitted(file, Sha256.of(file), department.fullId(), text, List.of(), signers, List.of());
                return new Parcel(department, itself, features(zip, department, folder, task));
            }
        } catch (IOException e) {
            throw Problem.failed(Message.of(ParcelGate.class, "parcel.unreadable", from, e.toString()), e);
        }
    }

    /** The signer of that fingerprint may ship what the file says, whoever decides about the file afterwards. */
    public Introduction introduce(Path file, String fingerprint) {
        return Introduction.of(file, fingerprint, trust.list(), policy, json);
    }

    private static Path copy(Path from, Path quarantine) throws IOException {
        if (Files.size(from) > Limits.ARCHIVE.bytes()) {
            throw Refused.of("B-TOO-BIG", "gate.big.file", from.getFileName(), Limits.ARCHIVE.bytes() >> 20);
        }
        Files.createDirectories(quarantine);
        Path folder = Files.createTempDirectory(quarantine, "department");
        Files.copy(from, folder.resolve("department.kda"));
        return folder;
    }

    private FeatureFile department(StrictZip zip, Path text) throws IOException {
        String name = zip.name() + "!" + Parcel.DEPARTMENT;
        FeatureJson read = FeatureJsonReader.read(name, Files.readAllBytes(text), json);
        FeatureFile file = FeatureFiles.readOne(text, json);
        if (!file.isDepartment() || !read.bundles().isEmpty()) {
            throw Refused.of("B-FEATURE", "parcel.none", zip.name(), read.id());
        }
        return file;
    }

    private List<String> signers(StrictZip zip, Signed signed, FeatureFile department) {
        TrustRules rules = trust.rules();
        List<String> shipped = Parcel.shipped(zip, department);
        Map<String, TrustedSigner> by =
                new SignerCheck(strict(rules), Clock.systemUTC()).trusted(zip.name(), signed.chains(), shipped);
        rules.revokedFeature(department.fullId()).ifPresent(found -> {
            throw Refused.of(
                    "B-REVOKED", "gate.revoked", zip.name(), department.fullId(), found.reason(), found.place());
        });
        if (by.size() < rules.signatures()) {
            throw Refused.of("B-SIGNATURES", "gate.signatures", zip.name(), by.size(), rules.signatures());
        }
        return List.copyOf(by.keySet());
    }

    /** A department brings a policy: no check of it is ever waived. */
    private static TrustRules strict(TrustRules rules) {
        return new TrustRules(
                rules.signers(),
                rules.revoked(),
                java.util.Set.of(),
                rules.department(),
                rules.signatures(),
                rules.floor());
    }

    private static void expectListed(StrictZip zip, FeatureFile department) {
        List<String> known = new ArrayList<>(List.of(Parcel.DEPARTMENT, Parcel.BILL));
        department.features().forEach(id -> known.add(Parcel.entry(id)));
        zip.parts().stream()
                .map(Part::name)
                .filter(name -> !name.startsWith("META-INF/") && !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refused.of("B-EXTRA-ENTRY", "gate.unlisted", zip.name(), name);
                });
    }

    private List<Admitted> features(StrictZip zip, FeatureFile department, Path folder, Task task) throws IOException {
        List<Admitted> admitted = new ArrayList<>();
        for (String id : department.features()) {
            String entry = Parcel.entry(id);
            if (zip.part(entry).isPresent()) {
                task.checkCancelled();
                Path archive = extract(zip, entry, folder.resolve(entry.substring(Parcel.FEATURES.length())));
                Admitted one = gate.admit(archive, folder, task);
                if (!one.featureId().equals(id)) {
                    throw Refused.of("B-FEATURE", "parcel.other", zip.name(), entry, one.featureId());
                }
                admitted.add(one);
            }
        }
        return admitted;
    }

    private static Path extract(StrictZip zip, String entry, Path target) throws IOException {
        Optional<Part> part = zip.part(entry);
        if (part.isEmpty()) {
            throw Refused.of("B-MISSING-ENTRY", "gate.missing", zip.name(), entry);
        }
        try (OutputStream out = Files.newOutputStream(target)) {
            zip.copy(part.get(), out);
        }
        return target;
    }
}
