package kesi.deploy.provider.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.api.Comparison;
import kesi.deploy.provider.archive.Admitted;
import kesi.deploy.provider.archive.AdmittedBundle;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.feature.FeatureFiles;
import kesi.deploy.provider.generation.Disk;
import kesi.deploy.provider.generation.Generation;
import kesi.deploy.provider.generation.GenerationFolder;
import kesi.deploy.provider.generation.Origin;
import kesi.deploy.provider.generation.StoredFeature;
import kesi.deploy.provider.parcel.Parcel;

/**
 * An admitted department on its way in.
 *
 * @param parcel what the gate let through
 * @param folder what people call the department
 * @param files what is here
 */
record Newcomer(Parcel parcel, String folder, FeatureFiles files) {

    /** Named as its namesake that is here, or by its id. */
    static Newcomer of(Parcel parcel, FeatureFiles files) {
        String folder = files.departments().stream()
                .filter(one -> one.id().equals(parcel.file().id()))
                .map(FeatureFile::folder)
                .findFirst()
                .orElseGet(() -> parcel.file().folder());
        return new Newcomer(parcel, folder, files);
    }

    /** The features that it brings, each on its way in. */
    List<Candidate> candidates() {
        return parcel.features().stream().map(one -> candidate(one)).toList();
    }

    private Candidate candidate(Admitted admitted) {
        return new Candidate(admitted, false, folder);
    }

    /** The department that is here under its id. */
    Optional<FeatureFile> installed() {
        return files.departments().stream()
                .filter(one -> one.id().equals(parcel.file().id()))
                .findFirst();
    }

    /** Refuses what does not fit: an older one, a name that is taken, features that are nowhere, two of one bundle. */
    void refuse() {
        installed()
                .filter(here -> Versions.ORDER.compare(parcel.file().version(), here.version()) < 0)
                .ifPresent(here -> {
                    throw Problem.refused(
                            "B-DOWNGRADE",
                            text(
                                    "change.downgrade",
                                    here.id(),
                                    here.version(),
                                    parcel.file().version()));
                });
        files.departments().stream()
                .filter(one -> one.folder().equals(folder)
                        && !one.id().equals(parcel.file().id()))
                .findFirst()
                .ifPresent(one -> {
                    throw Problem.failed(
                            "F-CONFLICT", text("parcel.taken", parcel.file().fullId(), folder, one.fullId()));
                });
        refuseMissing();
        refuseTwins();
    }

    private void refuseMissing() {
        List<String> coming =
                parcel.features().stream().map(Admitted::featureId).toList();
        parcel.file().features().stream()
                .filter(id -> !coming.contains(id) && !isHere(id))
                .findFirst()
                .ifPresent(id -> {
                    throw Problem.failed(
                            "F-RESOLVE", text("parcel.missing", parcel.file().fullId(), id));
                });
    }

    /** Installed over the distribution, a feature takes the place of its namesake in any version. */
    private boolean isHere(String id) {
        String name = id.substring(0, id.lastIndexOf(':') + 1);
        return files.features().containsKey(id)
                || files.departments().stream()
                        .flatMap(one -> one.features().stream())
                        .anyMatch(
                                one -> one.startsWith(name) && files.features().containsKey(one));
    }

    private void refuseTwins() {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Admitted feature : parcel.features()) {
            for (AdmittedBundle bundle : feature.bundles()) {
                String other = hashes.putIfAbsent(bundle.id(), bundle.sha256());
                if (other != null && !other.equals(bundle.sha256())) {
                    throw Problem.failed(
                            "F-CONFLICT", text("parcel.twins", parcel.file().fullId(), bundle.id()));
                }
            }
        }
    }

    /** Whether all of it is installed already, bit by bit. */
    boolean isIn(Generation generation) {
        return candidate(parcel.department()).isIn(generation)
                && candidates().stream().allMatch(one -> one.isIn(generation));
    }

    /** Writes the next generation with all of it and its files into a folder. */
    Generation staged(GenerationFolder where, Generation running, Origin how) throws IOException {
        Candidate department = candidate(parcel.department());
        Map<Path, Disk.Work> files = new LinkedHashMap<>(department.files(where.store()));
        Generation next = running.with(where.next(), how, department.feature(Optional.empty()));
        for (Candidate one : candidates()) {
            Optional<String> owner = running.feature(one.name()).flatMap(StoredFeature::department);
            next = next.with(next.number(), how, one.feature(owner));
            files.putAll(one.files(where.store()));
        }
        Generation whole = new Generation(next.number(), running.number(), how, next.features(), next.removed());
        where.write(whole, files);
        return whole;
    }

    /** What it would change: what the department says, and what each of its features brings. */
    Comparison compared(List<Comparison> features, List<Comparison.Row> own) {
        List<Comparison.Row> rows = new ArrayList<>(own);
        features.forEach(one -> rows.addAll(one.rows()));
        return new Comparison(
                parcel.file().fullId(),
                installed().map(FeatureFile::version).orElse(""),
                parcel.department().sha256(),
                parcel.department().signers(),
                rows,
                features.stream().flatMap(one -> one.findings().stream()).toList());
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(Newcomer.class, key, arguments);
    }
}
