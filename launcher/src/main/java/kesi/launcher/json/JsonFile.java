package kesi.launcher.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kesi.launcher.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON file strictly: UTF-8, no duplicate names, nothing after the value; {@code //} and block comments are
 * allowed, as the Feature Service does.
 */
public final class JsonFile {
    private static final Pattern READER_PLACE = Pattern.compile("at line (\\d+) column (\\d+) path (\\S+)");
    private static final int SIZE_LIMIT = 4_000_000;
    private static final int NUMBER_LIMIT = 100;

    private final Source source;
    private final JsonReader reader;

    private JsonFile(Source source) {
        this.source = source;
        this.reader = new JsonReader(new StringReader(source.text()));
        reader.setStrictness(Strictness.STRICT);
    }

    /**
     * The file's one value.
     *
     * @throws Failure naming file, line and column when it is not strict JSON, or the file when it cannot be read
     */
    public static Node read(Path file) {
        return parse(file, content(file));
    }

    /** The value of a text that stands for the given file. */
    public static Node parse(Path file, String text) {
        JsonFile json = new JsonFile(new Source(file, text));
        try {
            Node value = json.value(json.here());
            if (json.reader.peek() != JsonToken.END_DOCUMENT) {
                throw json.here().wrong("json.syntax", "$");
            }
            return value;
        } catch (IOException | IllegalStateException e) {
            throw json.syntax(e);
        }
    }

    private static String content(Path file) {
        try {
            if (Files.size(file) > SIZE_LIMIT) {
                throw Failure.failed("json.large", file, SIZE_LIMIT);
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw Failure.failed("json.encoding", file).because(e);
        } catch (IOException e) {
            throw Failure.failed("file.unreadable", file, e.getClass().getSimpleName())
                    .because(e);
        }
    }

    private Node value(Node here) throws IOException {
        return new Node(here.place(), here.path(), content(here));
    }

    private @Nullable Object content(Node here) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object();
            case BEGIN_ARRAY -> array();
            case STRING -> reader.nextString();
            case NUMBER -> number(here);
            case BOOLEAN -> reader.nextBoolean();
            case NULL -> {
                reader.nextNull();
                yield null;
            }
            default -> throw here.wrong("json.syntax", here.path());
        };
    }

    private BigDecimal number(Node here) throws IOException {
        String digits = reader.nextString();
        if (digits.length() > NUMBER_LIMIT) {
            throw here.wrong("json.number", NUMBER_LIMIT);
        }
        return new BigDecimal(digits);
    }

    private Map<String, Node> object() throws IOException {
        Map<String, Node> members = new LinkedHashMap<>();
        reader.beginObject();
        for (Node name = here(); reader.hasNext(); name = here()) {
            if (members.put(reader.nextName(), value(here())) != null) {
                throw name.wrong("json.duplicate", reader.getPreviousPath());
            }
        }
        reader.endObject();
        return Collections.unmodifiableMap(members);
    }

    private List<Node> array() throws IOException {
        List<Node> elements = new ArrayList<>();
        reader.beginArray();
        for (Node element = here(); reader.hasNext(); element = here()) {
            elements.add(value(element));
        }
        reader.endArray();
        return List.copyOf(elements);
    }

    /** The next token; to be asked before the reader looks at it, for then the reader is already behind its start. */
    private Node here() {
        return readerPlace((line, column) -> source.tokenAt(line, column));
    }

    private Failure syntax(Exception e) {
        Node at = readerPlace((line, column) -> source.lastReadAt(line, column));
        return at.wrong("json.syntax", at.path()).because(e);
    }

    private Node readerPlace(BiFunction<Integer, Integer, Place> place) {
        Matcher at = READER_PLACE.matcher(reader.toString());
        if (!at.find()) {
            return new Node(source.place(0), "$", null);
        }
        Place found = place.apply(Integer.valueOf(at.group(1)), Integer.valueOf(at.group(2)));
        return new Node(found, at.group(3), null);
    }
}
