package kesi.core.provider.preference;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.provider.preference.Policy.Lock;

/**
 * Reads the policy files of a machine: {@code {"lock": {"look.theme": "dark"}}}. Of two files that lock the same choice
 * the first one counts. A file that cannot be read locks everything, so that nobody is freed by a slip of the pen.
 *
 * @param files in the order of their authority; those that are not there are passed over
 */
record PolicyFile(List<Path> files, Json json) {

    private static final String LOCK = "lock";

    PolicyFile {
        files = List.copyOf(files);
    }

    /** What they say now. */
    Policy read() {
        Map<String, Lock> locks = new LinkedHashMap<>();
        Optional<Message> damage = Optional.empty();
        for (Path file : files) {
            try {
                if (Files.exists(file)) {
                    locks(file).forEach(locks::putIfAbsent);
                }
            } catch (IOException | IllegalArgumentException e) {
                damage = Optional.of(damaged(file, Message.literal(String.valueOf(e.getMessage()))));
            } catch (Problem e) {
                damage = Optional.of(damaged(file, e.sentence()));
            }
        }
        return new Policy(locks, damage);
    }

    /** Changes when a file came, left or was written. */
    String stamp() {
        StringBuilder stamp = new StringBuilder();
        for (Path file : files) {
            try {
                stamp.append(Files.getLastModifiedTime(file)).append(Files.size(file));
            } catch (IOException e) {
                stamp.append('-');
            }
        }
        return stamp.toString();
    }

    private Map<String, Lock> locks(Path file) throws IOException {
        String text = Files.readString(file);
        if (!(json.read(file.toString(), new StringReader(text)) instanceof Map<?, ?> tree)
                || !Set.of(LOCK).containsAll(tree.keySet())
                || !(tree.get(LOCK) instanceof Map<?, ?> locked)) {
            throw Problem.failed(Message.of(PolicyFile.class, "preference.policy.shape"));
        }
        Map<String, Lock> locks = new LinkedHashMap<>();
        for (Object key : locked.keySet()) {
            String normal = Keys.normal(String.valueOf(key));
            List<String> values = Keys.read(Map.of(normal, locked.get(key))).getOrDefault(normal, List.of());
            locks.put(normal, new Lock(values, file.toString(), line(text, String.valueOf(key))));
        }
        return locks;
    }

    private static int line(String text, String key) {
        Matcher place = Pattern.compile("\"" + Pattern.quote(key) + "\"\\s*:").matcher(text);
        return place.find() ? (int) text.substring(0, place.start()).lines().count() : 0;
    }

    private static Message damaged(Path file, Message why) {
        return Message.of(PolicyFile.class, "preference.policy.damaged", file, why);
    }
}
