package kesi.exchange.files.json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import kesi.core.api.json.Json;
import kesi.exchange.api.JsonLines;
import kesi.exchange.api.SourceFile;
import kesi.exchange.files.Refusal;
import kesi.exchange.files.WholeFile;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads and writes JSON Lines with one line in memory at a time. */
@Component
public final class StrictJsonLines implements JsonLines {

    private final Json json;

    /** Reads and writes single values by this service. */
    @Activate
    public StrictJsonLines(@Reference Json json) {
        this.json = json;
    }

    @Override
    public void read(SourceFile file, ObjIntConsumer<Map<String, Object>> consumer) {
        try (InputStream in = file.open()) {
            Utf8Lines lines = new Utf8Lines(file.name(), in);
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    consumer.accept(object(file, lines.number(), line), lines.number());
                }
            }
        } catch (IOException e) {
            throw Refusal.of(e, "E-FILE-UNREADABLE", file.name(), String.valueOf(e.getMessage()));
        }
    }

    private Map<String, Object> object(SourceFile file, int number, String line) {
        @Nullable Object value = json.read(file.name() + ":" + number, new StringReader(line));
        if (!(value instanceof Map<?, ?> map)) {
            throw Refusal.of("E-JSON", file.name(), number);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        map.forEach((name, each) -> object.put((String) name, each));
        return object;
    }

    @Override
    public long write(Path file, Iterator<Map<String, Object>> objects) {
        long[] count = {0};
        WholeFile.write(file, stream -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8.newEncoder()));
            while (objects.hasNext()) {
                out.write(json.write(objects.next()));
                out.write('\n');
                count[0]++;
            }
            out.flush();
        });
        return count[0];
    }
}
