package kesi.core.provider.json;

import java.io.Reader;
import java.util.function.Function;
import kesi.core.api.json.Json;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** JSON on Gson's tokens. Has no state; safe for use by any thread. */
@Component
public final class GsonJson implements Json {

    @Override
    public @Nullable Object read(String name, Reader text) {
        return new TextReader(name, text).read();
    }

    @Override
    public String write(@Nullable Object tree) {
        return TextWriter.write(tree, "");
    }

    @Override
    public String writeIndented(@Nullable Object tree) {
        return TextWriter.write(tree, "  ");
    }

    @Override
    public @Nullable Object tree(@Nullable Object value) {
        return TreeMaker.tree(value);
    }

    @Override
    public <T> T value(Class<T> type, Object tree) {
        return values(type).apply(tree);
    }

    @Override
    public <T> Function<Object, T> values(Class<T> type) {
        ValueMaker maker = new ValueMaker();
        return tree -> type.cast(maker.value(TypeVariables.boxed(type), tree, "$"));
    }
}
