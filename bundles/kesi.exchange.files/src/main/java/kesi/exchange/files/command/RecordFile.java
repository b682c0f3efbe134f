package kesi.exchange.files.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import kesi.core.api.json.Json;
import kesi.exchange.api.JsonLines;
import kesi.exchange.api.SourceFile;
import kesi.exchange.files.Refusal;

/** A file of exported records: JSON Lines, or one JSON array of the same objects. */
record RecordFile(Json json, JsonLines lines) {

    private static final long LARGEST_ARRAY = 64L << 20;

    /** Hands out every object with the number of its line, or its place in the array, from 1. */
    void read(SourceFile file, ObjIntConsumer<Map<String, Object>> consumer) {
        if (isArray(file)) {
            List<?> elements = array(file);
            for (int i = 0; i < elements.size(); i++) {
                consumer.accept(object(file, i + 1, elements.get(i)), i + 1);
            }
        } else {
            lines.read(file, consumer);
        }
    }

    private static boolean isArray(SourceFile file) {
        try (InputStream in = new BufferedInputStream(file.open())) {
            int first = in.read();
            while (first == ' ' || first == '\n' || first == '\r' || first == '\t') {
                first = in.read();
            }
            return first == '[' && file.format() != SourceFile.Format.JSON_LINES;
        } catch (IOException e) {
            throw Refusal.of(e, "E-FILE-UNREADABLE", file.name(), String.valueOf(e.getMessage()));
        }
    }

    private List<?> array(SourceFile file) {
        if (file.size() > LARGEST_ARRAY) {
            throw Refusal.of("E-TOO-BIG", file.name(), (LARGEST_ARRAY >> 20) + " MB");
        }
        try (InputStream in = file.open()) {
            Object tree = json.read(file.name(), new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
            if (tree instanceof List<?> list) {
                return list;
            }
            throw Refusal.of("E-RECORD-LINE", file.name(), 1);
        } catch (IOException e) {
            throw Refusal.of(e, "E-FILE-UNREADABLE", file.name(), String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, Object> object(SourceFile file, int number, Object element) {
        if (!(element instanceof Map<?, ?> map)) {
            throw Refusal.of("E-RECORD-LINE", file.name(), number);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        map.forEach((name, value) -> object.put(String.valueOf(name), value));
        return object;
    }
}
