package kesi.deploy.provider.archive;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.provider.feature.Distribution;
import kesi.deploy.provider.feature.FeatureFiles;

/** What the distribution and the current generation have, as their files say now. */
final class InstalledFiles implements Installed {

    private final Distribution distribution;
    private final Set<String> features = new HashSet<>();
    private final Set<String> bundles = new HashSet<>();

    InstalledFiles(Distribution distribution, Path deploy, Json json) {
        this.distribution = distribution;
        features.addAll(
                FeatureFiles.read(distribution.features(), json).features().keySet());
        try {
            Path current = deploy.resolve("current");
            if (Files.isRegularFile(current)) {
                generation(
                        deploy.resolve(
                                "generations/" + Files.readString(current).strip() + ".json"),
                        json);
            }
        } catch (IOException e) {
            throw Problem.failed(Message.of(InstalledFiles.class, "gate.unreadable", deploy, e.toString()), e);
        }
    }

    @Override
    public Optional<String> version(String feature) {
        return features.stream()
                .filter(id -> id.startsWith(feature + ":"))
                .map(id -> id.substring(feature.length() + 1))
                .max(Versions::compare);
    }

    @Override
    public boolean has(String bundle) {
        return bundles.contains(bundle)
                || Files.isRegularFile(distribution.bundles().resolve(FeatureJson.fileName(bundle)));
    }

    private void generation(Path file, Json json) throws IOException {
        if (Files.isRegularFile(file)
                && json.read(file.toString(), new StringReader(Files.readString(file))) instanceof Map<?, ?> tree) {
            maps(tree, "features").forEach(feature -> {
                features.add(String.valueOf(feature.get("id")));
                maps(feature, "bundles").forEach(bundle -> bundles.add(String.valueOf(bundle.get("id"))));
            });
        }
    }

    private static Stream<Map<?, ?>> maps(Map<?, ?> tree, String name) {
        List<?> list = tree.get(name) instanceof List<?> found ? found : List.of();
        return list.stream().<Map<?, ?>>mapMulti((one, sink) -> {
            if (one instanceof Map<?, ?> map) {
                sink.accept(map);
            }
        });
    }
}
