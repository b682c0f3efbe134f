package kesi.core.provider.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide for IT and the keys that the product knows. */
class PolicyKeysTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]*`) \\| [^|]+ \\| [^|]+ \\|$");
    private static final Pattern WORD = Pattern.compile("`([^`]+)`");

    @Test
    void theGuideExplainsEveryKeyAndNoOther() throws IOException {
        String guide = Files.readString(Path.of("..", "..", "features", "README.md"));
        int from = guide.indexOf("| key | value | means |");
        String table = guide.substring(from, guide.indexOf("\n\n", from));
        TreeSet<String> explained = new TreeSet<>();
        ROW.matcher(table).results().forEach(row -> {
            List<String> words = WORD.matcher(row.group(1))
                    .results()
                    .map(word -> word.group(1))
                    .toList();
            String group = words.get(0).substring(0, Math.max(0, words.get(0).indexOf('.')));
            words.forEach(word -> explained.add(word.startsWith(".") ? group + word : word));
        });

        assertThat(explained).containsExactlyElementsOf(new TreeSet<>(PolicyKeys.all()));
    }
}
