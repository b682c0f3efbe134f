package kesi.core.build;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The texts of a bundle.
 *
 * @param files each file's texts by its path
 */
record Texts(Map<String, Properties> files) {

    private static final int ROOT_WORDS = 3;

    /** The texts in the root package of a bundle; a file that is not there has none. */
    static Texts of(String bundle, Output output) throws IOException {
        String root = Arrays.stream(bundle.split("\\.", -1)).limit(ROOT_WORDS).collect(Collectors.joining("/"));
        Map<String, Properties> files = new TreeMap<>();
        for (String language : new String[] {"", "_en"}) {
            String path = root + "/messages" + language + ".properties";
            files.put(path, output.texts(path).orElseGet(Properties::new));
        }
        return new Texts(files);
    }

    /** The first file in which the text of a label such as {@code %view.title} is missing. */
    Optional<String> missing(String label) {
        return files.entrySet().stream()
                .filter(file -> label.startsWith("%") && !file.getValue().containsKey(label.substring(1)))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
