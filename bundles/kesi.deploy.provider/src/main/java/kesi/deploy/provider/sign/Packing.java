package kesi.deploy.provider.sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.provider.archive.ArchiveContents;
import kesi.deploy.provider.archive.FeatureJson;
import kesi.deploy.provider.archive.FeatureJsonReader;

/**
 * Packs a feature: signs its bundles, puts them and the feature file into an archive, signs that. The same input gives
 * the same file but for the signatures; with a key whose signatures are always the same, the very same file.
 */
public final class Packing {

    private static final byte[] MANIFEST =
            "Manifest-Version: 1.0\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final Json json;

    public Packing(Json json) {
        this.json = json;
    }

    /**
     * What was packed.
     *
     * @param feature its id
     * @param bundles those in the archive
     * @param absent those that the feature lists and the folder does not have; they must be installed already
     */
    public record Packed(String feature, List<String> bundles, List<String> absent) {}

    /** Packs it and looks at the result as the gate will. */
    public Packed pack(Path feature, Path folder, Path out, List<SigningKey> keys, Task task)
            throws IOException, GeneralSecurityException {
        byte[] text = Files.readAllBytes(feature);
        FeatureJson described = FeatureJsonReader.read(feature.toString(), text, json);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(SignJar.MANIFEST, MANIFEST);
        entries.put("feature.json", text);
        List<String> packed = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (String id : described.bundles()) {
            task.checkCancelled();
            Path jar = folder.resolve(FeatureJson.fileName(id));
            if (Files.isRegularFile(jar)) {
                task.progress((double) packed.size() / described.bundles().size(), Message.literal(id));
                byte[] signed = SignJar.sign(SignJar.unsigned(Files.readAllBytes(jar)), keys, false);
                entries.put("bundles/" + FeatureJson.fileName(id), signed);
                packed.add(id);
            } else {
                absent.add(id);
            }
        }
        if (packed.isEmpty() && !absent.isEmpty()) {
            throw Problem.failed(Message.of(Packing.class, "sign.bundles.none", folder, absent.get(0)));
        }
        write(out, SignJar.sign(entries, keys, true));
        return new Packed(described.id(), packed, absent);
    }

    private void write(Path out, byte[] archive) throws IOException {
        Path temporary = out.resolveSibling(out.getFileName() + ".tmp");
        try {
            Files.write(temporary, archive);
            ArchiveContents.read(temporary, json);
            Files.move(temporary, out, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
