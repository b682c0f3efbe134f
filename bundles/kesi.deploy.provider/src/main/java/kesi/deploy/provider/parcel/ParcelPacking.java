package kesi.deploy.provider.parcel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.provider.archive.ArchiveContents;
import kesi.deploy.provider.archive.FeatureJsonReader;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.feature.FeatureFiles;
import kesi.deploy.provider.generation.Generations;
import kesi.deploy.provider.generation.StoredFeature;
import kesi.deploy.provider.runtime.Composition;
import kesi.deploy.provider.runtime.CurrentDepartment;
import kesi.deploy.provider.sbom.Bills;
import kesi.deploy.provider.sign.SignJar;
import kesi.deploy.provider.sign.SigningKey;
import kesi.deploy.provider.zip.Refused;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Packs departments: the same content gives the same file but for signatures that differ each time by their kind. */
@Component(service = ParcelPacking.class)
public final class ParcelPacking {

    private static final byte[] MANIFEST = "Manifest-Version: 1.0\r\n\r\n".getBytes(StandardCharsets.UTF_8);

    private final CurrentDepartment current;
    private final Generations generations;
    private final Json json;
    private final Path root;

    @Activate
    public ParcelPacking(
            BundleContext context,
            @Reference CurrentDepartment current,
            @Reference Generations generations,
            @Reference Json json) {
        this.current = current;
        this.generations = generations;
        this.json = json;
        this.root = Path.of(Objects.requireNonNullElse(context.getProperty("kesi.dist"), ""));
    }

    /**
     * What was packed.
     *
     * @param department its id with the version
     * @param features those whose archives are in it
     * @param here those that whoever applies it must have already
     */
    record Packed(String department, List<String> features, List<String> here) {}

    /** The text of a department, given by a file or by the name of one that is here. */
    ParcelText text(String called) {
        Path file = Path.of(called);
        if (Files.isRegularFile(file)) {
            return ParcelText.read(file, json);
        }
        FeatureFile department = current.files().department(called);
        ParcelText text = ParcelText.read(current.fileOf(department), json);
        text.features(department.features());
        return text;
    }

    /** Packs it, with archives of a folder, or those that were installed here. */
    Packed pack(ParcelText text, Optional<Path> folder, Path out, List<SigningKey> keys, Task task)
            throws IOException, GeneralSecurityException {
        byte[] described = text.text().getBytes(StandardCharsets.UTF_8);
        FeatureJsonReader.read(text.id(), described, json);
        FeatureFile department = FeatureFiles.of(text.id(), text.text(), json);
        if (!department.isDepartment()) {
            throw Refused.of("B-FEATURE", "parcel.none", text.id(), text.id());
        }
        Map<String, Path> offered = offered(folder);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("META-INF/MANIFEST.MF", MANIFEST);
        entries.put(Parcel.DEPARTMENT, described);
        Sorted sorted = sorted(department, offered);
        for (String id : sorted.packed()) {
            task.checkCancelled();
            entries.put(Parcel.entry(id), Files.readAllBytes(offered.get(id)));
        }
        List<Path> archives = sorted.packed().stream().map(offered::get).toList();
        entries.put(Parcel.BILL, bill(department, sorted.here(), archives));
        write(out, SignJar.sign(entries, keys, true));
        return new Packed(department.fullId(), sorted.packed(), sorted.here());
    }

    /** The features whose archives go on the way, and those that must be there already. */
    private record Sorted(List<String> packed, List<String> here) {}

    private Sorted sorted(FeatureFile department, Map<String, Path> offered) {
        FeatureFiles files = current.files();
        Sorted sorted = new Sorted(new ArrayList<>(), new ArrayList<>());
        for (String id : department.features().stream().sorted().toList()) {
            if (offered.containsKey(id)) {
                sorted.packed().add(id);
            } else if (files.features().containsKey(id)) {
                sorted.here().add(id);
            } else {
                throw Problem.failed("F-RESOLVE", Message.of(ParcelPacking.class, "parcel.nowhere", id));
            }
        }
        return sorted;
    }

    private byte[] bill(FeatureFile department, List<String> here, List<Path> archives) throws IOException {
        Composition now = current.now();
        try (Unpacked unpacked = Unpacked.of(archives, json)) {
            List<FeatureFile> features = new ArrayList<>(unpacked.features());
            here.forEach(id ->
                    features.add(Objects.requireNonNull(now.files().features().get(id))));
            Map<String, Object> tree = new Bills(root)
                    .of(
                            department,
                            features,
                            bundle -> unpacked.jar(bundle)
                                    .orElseGet(() -> now.distribution().jar(bundle)));
            return (json.writeIndented(tree) + "\n").getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Archives by the ids of their features; those of the folder come before those that are installed. */
    private Map<String, Path> offered(Optional<Path> folder) throws IOException {
        Map<String, Path> all = new TreeMap<>();
        for (StoredFeature one : generations.running().features()) {
            Path archive = generations.folder().store().path(one.archive(), ".kpa");
            if (Files.isRegularFile(archive)) {
                all.put(one.id(), archive);
            }
        }
        if (folder.isPresent()) {
            try (Stream<Path> files = Files.list(folder.get())) {
                for (Path file : files.filter(one -> one.toString().endsWith(".kpa"))
                        .sorted()
                        .toList()) {
                    all.put(ArchiveContents.read(file, json).feature().id(), file);
                }
            }
        }
        return all;
    }

    private static void write(Path out, byte[] bytes) throws IOException {
        Path part = out.resolveSibling(out.getFileName() + ".tmp");
        try {
            Files.write(part, bytes);
            Files.move(part, out, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
