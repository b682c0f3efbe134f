package kesi.core.provider.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one text into a tree, strictly. Used once. */
final class TextReader {

    private static final int LEVELS = 200;

    private final String name;
    private final JsonReader reader;
    private int level;

    TextReader(String name, Reader text) {
        this.name = name;
        this.reader = new JsonReader(new LimitedReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(LEVELS + 1);
    }

    @Nullable
    Object read() {
        try {
            Object value = value();
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw here().problem("json.syntax");
            }
            return value;
        } catch (LimitedReader.TooLong e) {
            throw here().problem("json.long", LimitedReader.LIMIT);
        } catch (EOFException e) {
            throw here().problem("json.end", e);
        } catch (MalformedJsonException | IllegalStateException | NumberFormatException e) {
            throw here().problem("json.syntax", e);
        } catch (IOException e) {
            throw here().problem("json.unreadable", e);
        }
    }

    private @Nullable Object value() throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object();
            case BEGIN_ARRAY -> array();
            case STRING -> text(reader.nextString());
            case NUMBER -> number();
            case BOOLEAN -> reader.nextBoolean();
            case NULL -> {
                reader.nextNull();
                yield null;
            }
            default -> throw here().problem("json.syntax");
        };
    }

    private Map<String, Object> object() throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        deeper();
        reader.beginObject();
        while (reader.hasNext()) {
            String member = text(reader.nextName());
            if (members.containsKey(member)) {
                throw here().problem("json.twice", member);
            }
            put(members, member, value());
        }
        reader.endObject();
        level--;
        return Collections.unmodifiableMap(members);
    }

    /** JSON's null is a value of the tree, which the map's type cannot say. */
    @SuppressWarnings("NullAway")
    private static void put(Map<String, Object> members, String member, @Nullable Object value) {
        members.put(member, value);
    }

    private List<Object> array() throws IOException {
        List<Object> elements = new ArrayList<>();
        deeper();
        reader.beginArray();
        while (reader.hasNext()) {
            add(elements, value());
        }
        reader.endArray();
        level--;
        return Collections.unmodifiableList(elements);
    }

    @SuppressWarnings("NullAway")
    private static void add(List<Object> elements, @Nullable Object value) {
        elements.add(value);
    }

    private Object number() throws IOException {
        Place start = here();
        return Numbers.read(reader.nextString())
                .orElseThrow(() -> start.problem("json.number", Numbers.DIGITS, Numbers.EXPONENT));
    }

    private String text(String read) {
        if (Surrogates.isBroken(read)) {
            throw here().problem("json.surrogate");
        }
        return read;
    }

    private void deeper() {
        level++;
        if (level > LEVELS) {
            throw here().problem("json.deep", LEVELS);
        }
    }

    private Place here() {
        return Place.of(name, reader);
    }
}
