package kesi.deploy.provider.parcel;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.provider.feature.FeatureFiles;
import org.jspecify.annotations.Nullable;

/**
 * A department's feature file while it is made ready for its way. Used by one thread.
 *
 * @param tree what it says
 */
record ParcelText(Map<String, Object> tree, Json json) {

    private static final String LAYOUTS = "kesi.shell.layout";

    static ParcelText read(Path file, Json json) {
        String text = FeatureFiles.text(file)
                .orElseThrow(() -> Problem.usage(Message.of(ParcelText.class, "parcel.file", file)));
        return new ParcelText(map(json.read(file.toString(), new StringReader(text))), json);
    }

    /** It gets this version. */
    void version(String version) {
        String id = String.valueOf(tree.get("id"));
        tree.put("id", id.substring(0, id.lastIndexOf(':') + 1) + version);
    }

    /** It lists these features. */
    void features(List<String> ids) {
        department().put("features", ids);
    }

    /** It gets the policy of that file. */
    void policy(Path file) {
        department().put("policy", map(json.read(file.toString(), new StringReader(content(file)))));
    }

    /** A perspective that is called as the file, without its ending, stands as {@code layout:export} wrote there. */
    void layout(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        child(child(tree, "configurations"), LAYOUTS)
                .put("layout." + name, content(file).strip());
    }

    /** The text, the same for the same content. */
    String text() {
        return json.writeIndented(tree) + "\n";
    }

    /** Its id with the version. */
    String id() {
        return String.valueOf(tree.get("id"));
    }

    private Map<String, Object> department() {
        return child(child(child(tree, "extensions"), "kesi-department"), "json");
    }

    private static Map<String, Object> child(Map<String, Object> parent, String name) {
        Map<String, Object> child = map(Optional.ofNullable(parent.get(name)).orElse(Map.of()));
        parent.put(name, child);
        return child;
    }

    /** A copy that can be changed. */
    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, one) -> copy.put(String.valueOf(name), one));
        }
        return copy;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw Problem.failed(Message.of(ParcelText.class, "file.unreadable", file, e.toString()), e);
        }
    }
}
