package kesi.core.provider.json;

import com.google.gson.stream.JsonReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/**
 * Where a reader stands in a text.
 *
 * @param name what the text is called
 * @param line from 1
 * @param column from 1
 * @param path for example {@code $.rows[2].name}
 */
record Place(String name, int line, int column, String path) {

    static final String CODE = "E-JSON";

    /** Gson tells line and column in its reader's text form alone. */
    private static final Pattern READER = Pattern.compile("at line (\\d+) column (\\d+) path ");

    /** What is nested deeply has a path that nobody reads; its two ends say where it is. */
    private static final int LONGEST_PATH = 120;

    private static final int KEPT_END = 50;

    Place {
        int length = path.length();
        path = length <= LONGEST_PATH
                ? path
                : path.substring(0, KEPT_END) + "…" + path.substring(length - KEPT_END, length);
    }

    static Place of(String name, JsonReader reader) {
        Matcher found = READER.matcher(reader.toString());
        return found.find()
                ? new Place(name, Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), reader.getPath())
                : new Place(name, 1, 1, reader.getPath());
    }

    /** The problem that something is wrong here; the key's pattern gets name, line, column, path and the rest. */
    Problem problem(String key, Object... more) {
        return Problem.failed(CODE, message(key, more));
    }

    /** The same, with what lies behind it. */
    Problem problem(String key, Throwable cause) {
        return new Problem(kesi.core.api.problem.Kind.FAILED, CODE, message(key), cause);
    }

    private Message message(String key, Object... more) {
        Message place = Message.of(Place.class, "json.place", name, line, column, path);
        Object[] all = new Object[more.length + 1];
        all[0] = place;
        System.arraycopy(more, 0, all, 1, more.length);
        return Message.of(Place.class, key, all);
    }
}
