package kesi.core.provider.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import org.jspecify.annotations.Nullable;

/** Writes a tree. */
final class TextWriter {

    private final JsonWriter writer;

    private TextWriter(JsonWriter writer) {
        this.writer = writer;
    }

    /**
     * The tree as text.
     *
     * @param indent what a level is indented by; empty: all on one line
     */
    static String write(@Nullable Object tree, String indent) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = new JsonWriter(text)) {
            writer.setStrictness(Strictness.STRICT);
            writer.setSerializeNulls(true);
            writer.setIndent(indent);
            new TextWriter(writer).value(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void value(@Nullable Object tree) throws IOException {
        if (tree == null) {
            writer.nullValue();
        } else if (tree instanceof Map<?, ?> map) {
            object(map);
        } else if (tree instanceof Iterable<?> elements) {
            array(elements);
        } else if (tree instanceof String text) {
            writer.value(sound(text));
        } else if (tree instanceof Boolean truth) {
            writer.value(truth);
        } else if (tree instanceof Number number) {
            writer.value(Numbers.exact(number));
        } else {
            throw new IllegalArgumentException("Not part of a JSON tree: " + tree.getClass());
        }
    }

    private void object(Map<?, ?> map) throws IOException {
        writer.beginObject();
        for (Map.Entry<?, ?> entry : Order.entries(map)) {
            writer.name(sound((String) entry.getKey()));
            value(entry.getValue());
        }
        writer.endObject();
    }

    private void array(Iterable<?> elements) throws IOException {
        writer.beginArray();
        for (Object element : elements) {
            value(element);
        }
        writer.endArray();
    }

    private static String sound(String text) {
        if (Surrogates.isBroken(text)) {
            throw Problem.failed(Place.CODE, Message.of(TextWriter.class, "json.write.surrogate"));
        }
        return text;
    }
}
