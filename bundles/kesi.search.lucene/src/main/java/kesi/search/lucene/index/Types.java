package kesi.search.lucene.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The record types whose bundles are here now. Safe for use by any thread. */
@Component(service = Types.class)
public final class Types {

    private final Map<String, RecordType<?>> byName = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    /** Without types; they come and go. */
    @Activate
    public Types() {}

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    void bind(RecordType<?> type) {
        byName.put(type.name(), type);
        changes.incrementAndGet();
    }

    void unbind(RecordType<?> type) {
        byName.remove(type.name(), type);
        changes.incrementAndGet();
    }

    /** Counts comings and goings, so that others notice them. */
    long changes() {
        return changes.get();
    }

    Optional<RecordType<?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Collection<RecordType<?>> all() {
        return List.copyOf(byName.values());
    }

    /** Whether any type that is here has a field of this name. */
    public boolean declares(String field) {
        return byName.values().stream()
                .flatMap(type -> type.fields().stream())
                .anyMatch(declared -> declared.name().equals(field));
    }

    /** Tells whether what was indexed under a type is still as the type would have it now. */
    static String fingerprint(RecordType<?> type) {
        return type.fields().stream()
                .map(field -> field.name() + "=" + field.kind())
                .collect(Collectors.joining(",", type.schema() + ":", ""));
    }
}
