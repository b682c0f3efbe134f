package kesi.exchange.api;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.osgi.annotation.versioning.ProviderType;

/** JSON Lines: one JSON object a line, UTF-8. A service; safe for use by any thread. */
@ProviderType
public interface JsonLines {

    /**
     * Hands every object with its line number (from 1) to the consumer; blank lines are passed over.
     *
     * @throws kesi.core.api.problem.Problem E-JSON with file, line and column; lines before it were handed out
     */
    void read(SourceFile file, ObjIntConsumer<Map<String, Object>> consumer);

    /** Writes the objects in their order. The file appears complete or not at all. Answers how many. */
    long write(Path file, Iterator<Map<String, Object>> objects);
}
