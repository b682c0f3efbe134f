package kesi.heritage.provider;

import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kesi.core.testing.TestJson;

/** A JSON object that a test walks over. */
public record Tree(Map<?, ?> map) {

    public static Tree read(Reader text) {
        return new Tree((Map<?, ?>) Objects.requireNonNull(TestJson.create().read("test", text)));
    }

    public static Tree read(String text) {
        return read(new StringReader(text));
    }

    public Optional<Object> find(String name) {
        return Optional.ofNullable(map.get(name));
    }

    public String text(String name) {
        return find(name).orElseThrow().toString();
    }

    public List<Tree> trees(String name) {
        return ((List<?>) find(name).orElseThrow())
                .stream().map(entry -> new Tree((Map<?, ?>) entry)).toList();
    }

    public List<String> texts(String name) {
        return ((List<?>) find(name).orElseThrow())
                .stream().map(Object::toString).toList();
    }

    public Optional<Tree> tree(String name) {
        return find(name).map(entry -> new Tree((Map<?, ?>) entry));
    }
}
