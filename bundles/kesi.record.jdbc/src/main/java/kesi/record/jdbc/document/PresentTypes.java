package kesi.record.jdbc.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The types whose bundles are here now. When two bundles bring a type of one name, the one that came first counts. */
@Component(service = PresentTypes.class)
public final class PresentTypes {

    private final Map<String, List<RecordType<?>>> byName = new ConcurrentHashMap<>();

    /** A type has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(RecordType<?> type) {
        byName.computeIfAbsent(type.name(), name -> new CopyOnWriteArrayList<>())
                .add(type);
    }

    /** A type goes. */
    public void remove(RecordType<?> type) {
        byName.computeIfPresent(type.name(), (name, types) -> {
            types.remove(type);
            return types.isEmpty() ? null : types;
        });
    }

    /** The type of this name, if its bundle is here. */
    Optional<RecordType<?>> find(String name) {
        return byName.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** All types, by name. */
    List<RecordType<?>> all() {
        List<RecordType<?>> all = new ArrayList<>();
        byName.values().forEach(types -> types.stream().findFirst().ifPresent(all::add));
        all.sort(Comparator.comparing(type -> type.name()));
        return all;
    }
}
