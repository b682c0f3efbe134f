package kesi.plugin.provider;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the files of a plug-in from the templates of this bundle. */
final class Templates {

    private static final String LIST = "files.txt";

    private Templates() {}

    /** Writes all files and answers their paths, in the order of the list. */
    static List<String> write(Project project, Map<String, String> versions, Path folder) throws IOException {
        List<String> written = new ArrayList<>();
        for (String line : read(LIST).lines().filter(text -> !text.isBlank()).toList()) {
            String[] words = line.split(" ", 2);
            String path = project.fill(words[1]);
            String text = project.fill(read(words[0]));
            for (Map.Entry<String, String> version : versions.entrySet()) {
                text = text.replace(version.getKey(), version.getValue());
            }
            Path file = folder.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
            written.add(path);
        }
        return written;
    }

    private static String read(String name) throws IOException {
        String path = "/kesi/plugin/provider/template/" + name;
        try (InputStream in = Objects.requireNonNull(Templates.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
